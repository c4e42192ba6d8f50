import type { ReactElement, ReactNode } from 'react'
import { KeyCap } from './key-cap.tsx'
import styles from './tool-button.module.css'

/** A small tool on the customer's side, with the key that does the same; whoever draws one listens for that key. */
export function ToolButton(props: {
  readonly keyName: string
  readonly onPress: () => void
  readonly disabled?: boolean
  /** It opens a dialog. */
  readonly opensDialog?: boolean
  /** Whether what it shows lies open; left out where it shows nothing beside it. */
  readonly expanded?: boolean
  /** A telephone in the hand has no use for it. */
  readonly wideOnly?: boolean
  readonly small?: boolean
  readonly children: ReactNode
}): ReactElement {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-keyshortcuts={props.keyName}
      aria-haspopup={props.opensDialog === true ? 'dialog' : undefined}
      aria-expanded={props.expanded}
      data-wide-only={props.wideOnly === true ? '' : undefined}
      data-small={props.small === true ? '' : undefined}
      disabled={props.disabled}
      onClick={props.onPress}
    >
      <KeyCap name={props.keyName} size="small" />
      {props.children}
    </button>
  )
}
