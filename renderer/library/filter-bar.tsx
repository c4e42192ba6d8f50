import { useId, type ReactElement } from 'react'
import { SETTINGS } from '../../engine/format/scenario-document.ts'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './filter-bar.module.css'
import { skillsOf, type LineFilter } from './line-filter.ts'
import type { Playable } from './playable.ts'

const LEVELS = ['1', '2', '3', '4', '5'] as const

/** The finer choices among many lines: where, how hard, which skill, and only what is new. */
export function FilterBar(props: {
  readonly lines: readonly Playable[]
  readonly filter: LineFilter
  readonly onChange: (some: Partial<LineFilter>) => void
}): ReactElement {
  const t = useWords()
  const { tag } = useLanguage()
  const { lines, filter, onChange } = props
  const settings = SETTINGS.filter((one) => lines.some(({ card }) => card.setting === one))
  const skills = skillsOf(lines, tag)
  return (
    <div className={styles.bar}>
      {settings.length > 1 && (
        <Choice
          label={t('library:filters.setting')}
          value={filter.setting}
          onChange={(value) =>
            onChange({ setting: settings.find((setting) => setting === value) ?? 'all' })
          }
          choices={settings.map((id) => ({ id, title: t(`ui:setting.${id}`) }))}
        />
      )}
      <Choice
        label={t('library:filters.difficulty')}
        value={filter.difficulty}
        onChange={(difficulty) => onChange({ difficulty })}
        choices={LEVELS.map((id) => ({ id, title: t('library:filters.level', { level: id }) }))}
      />
      {skills.length > 1 && (
        <Choice
          label={t('library:filters.skill')}
          value={filter.skill}
          onChange={(skill) => onChange({ skill })}
          choices={skills}
        />
      )}
      <label className={styles.new}>
        <input
          type="checkbox"
          checked={filter.onlyNew}
          onChange={(event) => onChange({ onlyNew: event.target.checked })}
        />
        {t('library:filters.onlyNew')}
      </label>
    </div>
  )
}

function Choice(props: {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly id: string; readonly title: string }[]
  readonly onChange: (value: string) => void
}): ReactElement {
  const t = useWords()
  const id = useId()
  return (
    <div className={styles.choice} data-chosen={props.value !== 'all'}>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        <option value="all">{t('library:filters.any')}</option>
        {props.choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </select>
    </div>
  )
}
