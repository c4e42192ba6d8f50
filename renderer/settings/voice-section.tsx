import type { ReactElement } from 'react'
import { Switch } from 'react-aria-components'
import type { Settings } from '../../contract/messages.ts'
import { Panel } from '../ui/paper/panel.tsx'
import type { SampleVoice } from '../voice/use-sample-voice.ts'
import { VoiceCheck } from '../voice/voice-check.tsx'
import { useWords } from '../words/use-words.ts'
import { SettingChoice } from './setting-choice.tsx'
import styles from './settings-screen.module.css'

/** Whether and how fast customers speak, which voices this machine has, and a customer to be heard. */
export function VoiceSection(props: {
  readonly settings: Settings
  readonly voice: SampleVoice
  readonly onChange: (some: Partial<Settings>) => void
}): ReactElement {
  const t = useWords()
  const { settings, voice, onChange } = props
  const off = settings.voice === 'off'
  return (
    <Panel className={styles.section ?? ''}>
      <h2>{t('voice:title')}</h2>
      <div>
        <Switch
          className={styles.switch ?? ''}
          isSelected={!off}
          onChange={(aloud) => onChange({ voice: aloud ? 'on' : 'off' })}
        >
          <span className={styles.lever} aria-hidden="true" />
          {t('voice:aloud')}
        </Switch>
        <p className={styles.help}>{t('voice:aloudHelp')}</p>
      </div>
      <SettingChoice
        label={t('voice:speed')}
        value={settings.voiceSpeed}
        choices={(['slow', 'normal', 'fast'] as const).map((value) => ({
          value,
          name: t(`voice:speeds.${value}`),
        }))}
        onChange={(voiceSpeed) => onChange({ voiceSpeed })}
      />
      <div className={styles.setting}>
        <h3>{t('voice:check')}</h3>
        <VoiceCheck voice={voice} off={off} />
      </div>
    </Panel>
  )
}
