import type { ReactElement } from 'react'
import type { AttemptSummary } from '../../contract/messages.ts'
import { isCounted } from '../../engine/rewards/past-call.ts'
import { starsOf } from '../../engine/rewards/stars.ts'
import { addressOf } from '../app/route.ts'
import { StarRow } from '../rewards/star-row.tsx'
import { Button, ButtonLink } from '../ui/controls/button.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { MoodSlip } from './mood-slip.tsx'
import { isOpenAttempt } from './open-attempt.ts'
import styles from './history-row.module.css'

/** One call of the past: its mood at the end, its result, and the way to it. */
export function HistoryRow(props: {
  readonly attempt: AttemptSummary
  readonly onGiveUp: () => void
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { attempt } = props
  const { mood, level } = attempt.mood
  const about = `${attempt.title}, ${formats.dayAndTime(attempt.startedAt)}`
  return (
    <li className={styles.row}>
      <MoodSlip mood={mood} level={level} />
      <span className={styles.names}>
        <b>{attempt.title}</b>
        <span>
          {formats.dayAndTime(attempt.startedAt)}, {t(`ui:mode.${attempt.mode}`)}
          {attempt.forkOf !== null && `, ${t('history:whatIf', { turn: attempt.forkOf.turn })}`}
        </span>
      </span>
      <span className={styles.result}>
        {resultWords(attempt, t)} {isCounted(attempt) && <StarRow stars={starsOf(attempt)} />}
      </span>
      <span className={styles.actions}>
        <WayBack attempt={attempt} />
        {isOpenAttempt(attempt) && (
          <Button
            size="small"
            kind="plain"
            label={t('ui:labelled', { name: t('history:giveUp'), text: about })}
            onPress={props.onGiveUp}
          >
            {t('history:giveUp')}
          </Button>
        )}
      </span>
    </li>
  )
}

function WayBack({ attempt }: { readonly attempt: AttemptSummary }): ReactElement | null {
  const t = useWords()
  if (attempt.phase === 'missed' || attempt.givenUp) return null
  const done = attempt.phase === 'debrief'
  const word = done
    ? t('history:open')
    : attempt.phase === 'wrap-up'
      ? t('history:wrapUp')
      : t('history:resume')
  return (
    <ButtonLink
      size="small"
      kind={done ? 'ghost' : 'action'}
      href={addressOf(
        done ? { screen: 'debrief', attempt: attempt.id } : { screen: 'call', attempt: attempt.id },
      )}
    >
      {word}
    </ButtonLink>
  )
}

function resultWords(attempt: AttemptSummary, t: Words): string {
  if (attempt.percent !== null) {
    return attempt.outcome === null
      ? t('ui:percent', { percent: attempt.percent })
      : t('history:resultAndOutcome', {
          percent: attempt.percent,
          outcome: t(`ui:outcomeInText.${attempt.outcome}`),
        })
  }
  if (attempt.phase === 'missed') return t('history:missed')
  if (attempt.givenUp) return t('history:givenUp', { number: attempt.turns + 1 })
  if (attempt.phase === 'wrap-up') return t('history:unwrapped')
  return t('history:unfinished', { number: attempt.turns + 1 })
}
