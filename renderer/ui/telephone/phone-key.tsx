import type { ReactElement } from 'react'
import type { IconName } from '../controls/icon-drawings.ts'
import { Icon } from '../controls/icon.tsx'
import styles from './desk-phone.module.css'

/** A key of the desk telephone, with the letter that works it on its cap. */
export function PhoneKey(props: {
  readonly icon: IconName
  readonly name: string
  /** The letter, for example “H”; whoever shows it listens for it. */
  readonly letter: string
  readonly onPress: () => void
  /** For keys that stay down, such as Mute. */
  readonly down?: boolean
  readonly disabled?: boolean
}): ReactElement {
  return (
    <button
      className={styles.key}
      type="button"
      onClick={props.onPress}
      disabled={props.disabled ?? false}
      aria-keyshortcuts={props.letter}
      aria-pressed={props.down}
      data-own-edge=""
    >
      <span className={styles.cap}>
        <Icon name={props.icon} size={1.5} />
        <span className={styles.letter} aria-hidden="true">
          {props.letter}
        </span>
      </span>
      <span>{props.name}</span>
    </button>
  )
}
