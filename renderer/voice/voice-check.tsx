import { useState, type ReactElement } from 'react'
import { MOODS, type MoodId } from '../../engine/doctrine/mood.ts'
import { Button } from '../ui/controls/button.tsx'
import { ChoiceRow } from '../ui/controls/choice-row.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { systemName } from './system-name.ts'
import type { SampleVoice } from './use-sample-voice.ts'
import styles from './voice-check.module.css'

/**
 * Says which voices this machine has, and lets a customer be heard in a mood, with the words to read along. Each
 * time another customer speaks, so that it can be heard that they differ.
 */
export function VoiceCheck(props: {
  readonly voice: SampleVoice
  /** Whether voices are turned off in the settings; said instead of a button that would be silent. */
  readonly off: boolean
}): ReactElement {
  const t = useWords()
  const { tag } = useLanguage()
  const { voice, off } = props
  const [mood, setMood] = useState<MoodId>('settled')
  const { kind } = voice.supply
  const canSpeak = !off && voice.canBeHeard && (kind === 'system' || kind === 'synthesiser')
  const words = t(`voice:sample.${mood}`)
  return (
    <div className={styles.check}>
      <div className={styles.supply} role="status">
        <p>{off ? t('voice:off') : supplySentence(t, voice)}</p>
        {!off && kind === 'none' && <p>{t(`voice:install.${systemName(navigator.userAgent)}`)}</p>}
      </div>
      <ChoiceRow
        label={t('voice:checkMood')}
        value={mood}
        choices={MOODS.map(({ id }) => ({ value: id, name: t(`ui:mood.${id}`) }))}
        onChange={(chosen) => {
          setMood(chosen)
          if (canSpeak) voice.speak(t(`voice:sample.${chosen}`), chosen)
        }}
      />
      <p className={styles.sample} data-mood={mood} lang={tag}>
        {words}
      </p>
      <div className={styles.listen}>
        <Button
          icon={voice.speaking ? 'stop' : 'voice'}
          disabled={!canSpeak}
          onPress={() => (voice.speaking ? voice.stop() : voice.speak(words, mood))}
        >
          {t(voice.speaking ? 'voice:stop' : 'voice:listen')}
        </Button>
        {!off && !voice.canBeHeard && <span>{t('voice:silent')}</span>}
        {voice.blocked && <span role="status">{t('voice:blocked')}</span>}
      </div>
    </div>
  )
}

function supplySentence(t: ReturnType<typeof useWords>, { supply }: SampleVoice): string {
  if (supply.kind !== 'system') return t(`voice:${supply.kind}`)
  return t('voice:system', { count: supply.names.length })
}
