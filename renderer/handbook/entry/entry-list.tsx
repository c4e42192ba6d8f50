import type { ReactElement } from 'react'
import type { ListItem } from '../../../engine/handbook/chapter-document.ts'
import { Icon } from '../../ui/controls/icon.tsx'
import styles from './entry-list.module.css'

/** Items with a sentence each; numbered where their order matters. */
export function EntryList(props: {
  readonly items: readonly ListItem[]
  readonly counted: boolean
}): ReactElement {
  const List = props.counted ? 'ol' : 'ul'
  return (
    <List className={styles.list}>
      {props.items.map(({ name, text }, place) => (
        <li key={name}>
          {props.counted ? (
            <span className={`${styles.number} tabular`} aria-hidden="true">
              {place + 1}
            </span>
          ) : (
            <span className={styles.mark}>
              <Icon name="dash" size={1.1} />
            </span>
          )}
          <span>
            <b>{name}</b>
            {text !== '' && <span className={styles.text}>{text}</span>}
          </span>
        </li>
      ))}
    </List>
  )
}
