import type { ReactElement } from 'react'
import type { Settings } from '../../contract/messages.ts'
import { SettingChoice } from '../settings/setting-choice.tsx'
import { useWords } from '../words/use-words.ts'

/** Whether stars, praise, streaks and seals are shown. */
export function RewardsChoice(props: {
  readonly settings: Settings
  readonly onChange: (some: Partial<Settings>) => void
}): ReactElement {
  const t = useWords()
  return (
    <SettingChoice
      label={t('rewards:setting')}
      help={t('rewards:settingHelp')}
      value={props.settings.rewards}
      choices={(['on', 'off'] as const).map((value) => ({
        value,
        name: t(`rewards:settingChoice.${value}`),
      }))}
      onChange={(rewards) => props.onChange({ rewards })}
    />
  )
}
