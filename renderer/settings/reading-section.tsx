import type { ReactElement } from 'react'
import type { Settings } from '../../contract/messages.ts'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import { SettingChoice } from './setting-choice.tsx'
import styles from './settings-screen.module.css'

/** Size of the customer's words and room between letters, with a line to see them on. */
export function ReadingSection(props: {
  readonly settings: Settings
  readonly onChange: (some: Partial<Settings>) => void
}): ReactElement {
  const t = useWords()
  const { settings, onChange } = props
  return (
    <Panel className={styles.section ?? ''}>
      <h2>{t('settings:reading')}</h2>
      <SettingChoice
        label={t('settings:captionSize')}
        value={settings.captionSize}
        choices={(['normal', 'large', 'largest'] as const).map((value) => ({
          value,
          name: t(`settings:textSizes.${value}`),
        }))}
        onChange={(captionSize) => onChange({ captionSize })}
      />
      <SettingChoice
        label={t('settings:spacing')}
        help={t('settings:spacingHelp')}
        value={settings.spacing}
        choices={(['normal', 'wide'] as const).map((value) => ({
          value,
          name: t(`settings:spacings.${value}`),
        }))}
        onChange={(spacing) => onChange({ spacing })}
      />
      <p className={styles.sample} data-mood="settled">
        {t('settings:readingSample')}
      </p>
    </Panel>
  )
}
