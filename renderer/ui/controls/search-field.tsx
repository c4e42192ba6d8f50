import type { ReactElement } from 'react'
import { Button, Input, SearchField as AccessibleSearchField } from 'react-aria-components'
import { Icon } from './icon.tsx'
import styles from './search-field.module.css'

/** A field for a few words that something is searched for. Escape and the cross empty it. */
export function SearchField(props: {
  readonly label: string
  /** What can be searched for, shown while the field is empty. */
  readonly example: string
  /** Name of the cross. */
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
}): ReactElement {
  return (
    <AccessibleSearchField
      className={styles.field ?? ''}
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
    >
      <Icon name="search" size={1.25} />
      <Input className={styles.input ?? ''} placeholder={props.example} maxLength={80} />
      {props.value !== '' && (
        <Button className={styles.clear ?? ''} aria-label={props.clearLabel} data-own-edge="">
          <Icon name="cross" size={1.125} />
        </Button>
      )}
    </AccessibleSearchField>
  )
}
