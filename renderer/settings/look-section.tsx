import type { ReactElement } from 'react'
import type { Settings } from '../../contract/messages.ts'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import { SettingChoice } from './setting-choice.tsx'
import styles from './settings-screen.module.css'

/** Theme, size of all text, motion. */
export function LookSection(props: {
  readonly settings: Settings
  readonly onChange: (some: Partial<Settings>) => void
}): ReactElement {
  const t = useWords()
  const { settings, onChange } = props
  return (
    <Panel className={styles.section ?? ''}>
      <h2>{t('settings:look')}</h2>
      <SettingChoice
        label={t('settings:theme')}
        help={t('settings:themeHelp')}
        value={settings.theme}
        choices={(['system', 'light', 'dark', 'high-contrast'] as const).map((value) => ({
          value,
          name: t(`settings:themes.${value}`),
        }))}
        onChange={(theme) => onChange({ theme })}
      />
      <SettingChoice
        label={t('settings:textSize')}
        value={settings.textSize}
        choices={(['normal', 'large', 'largest'] as const).map((value) => ({
          value,
          name: t(`settings:textSizes.${value}`),
        }))}
        onChange={(textSize) => onChange({ textSize })}
      />
      <SettingChoice
        label={t('settings:motion')}
        help={t('settings:motionHelp')}
        value={settings.motion}
        choices={(['system', 'full', 'reduced'] as const).map((value) => ({
          value,
          name: t(`settings:motions.${value}`),
        }))}
        onChange={(motion) => onChange({ motion })}
      />
    </Panel>
  )
}
