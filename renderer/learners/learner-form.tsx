import { useState, type ReactElement } from 'react'
import { Form, Input, Label, Text, TextField } from 'react-aria-components'
import { Button } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './learner-form.module.css'

/** Longest name, in characters, as the host takes it. */
const LONGEST = 40

/** Asks for a name. `onName` gets it without spaces around it, never empty. */
export function LearnerForm(props: {
  readonly action: string
  readonly startName?: string
  readonly busy: boolean
  readonly failure: string | null
  readonly autoFocus?: boolean
  readonly onName: (name: string) => void
}): ReactElement {
  const t = useWords()
  const [name, setName] = useState(props.startName ?? '')
  const trimmed = name.trim()
  return (
    <Form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (trimmed !== '') props.onName(trimmed)
      }}
    >
      <TextField
        className={styles.field ?? ''}
        value={name}
        onChange={setName}
        maxLength={LONGEST}
        autoFocus={props.autoFocus ?? false}
        isRequired
      >
        <Label>{t('learners:name')}</Label>
        <Input autoComplete="off" spellCheck={false} />
        <Text slot="description" className={styles.help ?? ''}>
          {name.length >= LONGEST ? t('learners:nameTooLong') : t('learners:nameHelp')}
        </Text>
      </TextField>
      {props.failure !== null && (
        <p className={styles.failure} role="alert">
          {props.failure}
        </p>
      )}
      <Button
        kind="action"
        type="submit"
        disabled={props.busy || trimmed === ''}
        onPress={() => undefined}
      >
        {props.action}
      </Button>
    </Form>
  )
}
