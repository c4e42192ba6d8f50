import { useEffect, useState, type ReactElement } from 'react'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import type { Setting } from '../../../engine/format/scenario-document.ts'
import { DeskPhone } from '../../ui/telephone/desk-phone.tsx'
import { useWords } from '../../words/use-words.ts'
import { clockFigures } from '../../words/locale/clock-figures.ts'
import { talkTime } from '../timing/talk-time.ts'
import { LINES, lineOfReference } from './line-of-reference.ts'
import { TelephoneKeys } from './telephone-keys.tsx'
import { useSteady } from './use-steady.ts'
import styles from './call-telephone.module.css'

/** The telephone with clock and keys; away from a telephone the same keys without its words. */
export function CallTelephone(props: {
  readonly setting: Setting
  readonly reference: string
  readonly state: 'talking' | 'waiting' | 'held' | 'over'
  readonly waitsText: string
  readonly log: readonly TimedTurn[]
  /** Milliseconds since the attempt began. */
  readonly now: () => number
  readonly muted: boolean
  readonly onHold: () => void
  readonly onMute: () => void
  readonly onEnd: () => void
}): ReactElement {
  const t = useWords()
  const phone = props.setting === 'phone'
  const milliseconds = useTalkClock(props.log, props.now, props.state !== 'over')
  const figures = clockFigures(milliseconds)
  const [minutes = '0', seconds = '0'] = figures.split(':').map((part) => String(Number(part)))
  const words = {
    talking: t(phone ? 'call:talking' : 'call:talkingElsewhere'),
    waiting: props.waitsText,
    held: t(phone ? 'call:onHold' : 'call:paused'),
    over: t(phone ? 'call:ended' : 'call:endedElsewhere'),
  }
  const line = lineOfReference(props.reference)
  const held = props.state === 'held'
  const over = props.state === 'over'
  const onHold = useSteady(props.onHold)
  const onMute = useSteady(props.onMute)
  const onEnd = useSteady(props.onEnd)
  return (
    <DeskPhone
      className={styles.telephone ?? ''}
      state={words[props.state]}
      clock={figures}
      clockLabel={t('ui:clock', { minutes, seconds })}
      keys={
        <TelephoneKeys
          phone={phone}
          held={held}
          over={over}
          muted={props.muted}
          onHold={onHold}
          onMute={onMute}
          onEnd={onEnd}
        />
      }
      lamps={
        phone
          ? LINES.map((number) => ({
              name: number === line ? t('call:line', { number }) : String(number),
              lit: number === line && !over,
            }))
          : []
      }
    />
  )
}

function useTalkClock(log: readonly TimedTurn[], now: () => number, running: boolean): number {
  const { before, since } = talkTime(log)
  const read = () => before + (since === null ? 0 : now() - since)
  const [, tick] = useState(0)
  useEffect(() => {
    if (since === null || !running) return
    const ticking = setInterval(() => tick((count) => count + 1), 250)
    return () => clearInterval(ticking)
  }, [since, running])
  const last = log.at(-1)?.at ?? 0
  return running || since === null ? read() : before + last - since
}
