import type { ReactElement } from 'react'
import { useSettings } from '../app/settings.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useSampleVoice } from '../voice/use-sample-voice.ts'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { RemindersSection } from '../reminders/reminders-section.tsx'
import { DataSection } from './data-section.tsx'
import { ExportSection } from './export-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { LearnersSection } from './learners-section.tsx'
import { LookSection } from './look-section.tsx'
import { ReadingSection } from './reading-section.tsx'
import { RewardsChoice } from '../rewards/rewards-choice.tsx'
import { SettingChoice } from './setting-choice.tsx'
import { SoundSection } from './sound-section.tsx'
import { useSettingChange } from './use-setting-change.ts'
import { VoiceSection } from './voice-section.tsx'
import styles from './settings-screen.module.css'

/** Look, sound, pace, the people on this machine, and where their data live. Every change holds at once. */
export function SettingsScreen(): ReactElement {
  const t = useWords()
  const { settings } = useSettings()
  const { set, failure } = useSettingChange()
  const voice = useSampleVoice(settings, useLanguage().tag)
  return (
    <div className={styles.page}>
      <h1>{t('settings:title')}</h1>
      {failure !== null && <p role="alert">{failure}</p>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <LanguageSection settings={settings} onChange={set} />
          <LookSection settings={settings} onChange={set} />
          <ReadingSection settings={settings} onChange={set} />
          <LearnersSection />
          <ExportSection />
          <DataSection />
        </div>
        <div className={styles.column}>
          <SoundSection
            settings={settings}
            onChange={set}
            onSpeakSample={() => voice.speak(t('voice:sample.settled'), 'settled')}
          />
          <VoiceSection settings={settings} voice={voice} onChange={set} />
          <RemindersSection />
          <Panel className={styles.section ?? ''}>
            <h2>{t('settings:call')}</h2>
            <SettingChoice
              label={t('settings:typing')}
              value={settings.typing}
              choices={(['off', 'slow', 'normal', 'fast'] as const).map((value) => ({
                value,
                name: t(`settings:typings.${value}`),
              }))}
              onChange={(typing) => set({ typing })}
            />
            <SettingChoice
              label={t('settings:patience')}
              help={t('settings:patienceHelp')}
              value={settings.patience}
              choices={(['normal', 'double', 'off'] as const).map((value) => ({
                value,
                name: t(`settings:patiences.${value}`),
              }))}
              onChange={(patience) => set({ patience })}
            />
            <RewardsChoice settings={settings} onChange={set} />
            <SettingChoice
              label={t('settings:singleKeys')}
              help={t('settings:singleKeysHelp')}
              value={settings.singleKeys}
              choices={(['on', 'off'] as const).map((value) => ({
                value,
                name: t(`settings:singleKeysChoice.${value}`),
              }))}
              onChange={(singleKeys) => set({ singleKeys })}
            />
          </Panel>
        </div>
      </div>
    </div>
  )
}
