import { useEffect, useRef, type ReactElement } from 'react'
import { useSettings } from '../app/settings.tsx'
import { ToolButton } from '../ui/controls/tool-button.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { useWords } from '../words/use-words.ts'
import styles from './say-again.module.css'
import { useIsBlocked } from './use-spoken-line.ts'
import { useVoiceSupply } from './use-voice-supply.ts'
import type { VoiceDesk } from './voice-desk.ts'
import { isVoiceOn } from './voice-settings.ts'

/**
 * The button and the key that have the customer say the line once more. Where the browser keeps silent until a
 * first key or click, the words that say so stand in its place, and that key or click is enough. Nothing where
 * no voice can be heard.
 */
export function SayAgain(props: {
  readonly voice: VoiceDesk
  readonly language: string
  /** Whether the customer is on the line. */
  readonly when: boolean
}): ReactElement | null {
  const t = useWords()
  const { settings } = useSettings()
  const { voice, when } = props
  const supply = useVoiceSupply(voice, props.language)
  const blocked = useIsBlocked(voice)
  const heard =
    when && isVoiceOn(settings) && (supply.kind === 'system' || supply.kind === 'synthesiser')
  useKey('s', () => voice.line.again(), { when: heard && settings.singleKeys === 'on' })
  useFirstTouch(blocked && when, () => voice.line.again())
  if (blocked && when) return <p className={styles.blocked}>{t('voice:pressToHear')}</p>
  if (!heard) return null
  return (
    <ToolButton keyName="S" onPress={() => voice.line.again()}>
      {t('voice:sayAgain')}
    </ToolButton>
  )
}

/** Calls back after the next key or click, which the browser then takes for leave to be heard. */
function useFirstTouch(when: boolean, onTouch: () => void): void {
  const newest = useRef(onTouch)
  useEffect(() => {
    newest.current = onTouch
  })
  useEffect(() => {
    if (!when) return
    // After whatever the key itself does, so that an answer is taken first.
    let after: ReturnType<typeof setTimeout> | undefined
    const touched = () => {
      clearTimeout(after)
      after = setTimeout(() => newest.current())
    }
    window.addEventListener('keydown', touched)
    window.addEventListener('pointerup', touched)
    return () => {
      clearTimeout(after)
      window.removeEventListener('keydown', touched)
      window.removeEventListener('pointerup', touched)
    }
  }, [when])
}
