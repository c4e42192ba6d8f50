import type { ReactElement } from 'react'
import type { Settings } from '../../contract/messages.ts'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import { SettingChoice } from './setting-choice.tsx'
import styles from './settings-screen.module.css'

/** The language of the interface, each one named in itself. It changes at once, also in the middle of a call. */
export function LanguageSection(props: {
  readonly settings: Settings
  readonly onChange: (some: Partial<Settings>) => void
}): ReactElement {
  const t = useWords()
  return (
    <Panel className={styles.section ?? ''}>
      <h2>{t('settings:language')}</h2>
      <SettingChoice
        label={t('settings:languageOf')}
        help={t('settings:languageHelp')}
        value={props.settings.language}
        choices={[
          { value: 'system', name: t('settings:languageOfSystem') },
          { value: 'en', name: 'English', language: 'en' },
          { value: 'fr', name: 'Français', language: 'fr' },
        ]}
        onChange={(language) => props.onChange({ language })}
      />
    </Panel>
  )
}
