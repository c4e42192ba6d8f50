import type { ReactElement, ReactNode } from 'react'
import type { IconName } from './icon-drawings.ts'
import { Icon } from './icon.tsx'
import { KeyCap } from './key-cap.tsx'
import styles from './button.module.css'

interface ButtonLook {
  /** action: the one thing to do here; ghost: another thing; plain: least weight. */
  readonly kind?: 'action' | 'ghost' | 'plain'
  readonly size?: 'small' | 'normal' | 'large'
  readonly icon?: IconName
  readonly children: ReactNode
}

/**
 * A button: the browser's own, which the first screen can have without a library of controls. `keyCap` shows the key that does the same; whoever shows it must also listen for it, and names
 * it for assistive technology in `shortcut` (the value of aria-keyshortcuts).
 */
export function Button(
  props: ButtonLook & {
    readonly onPress: () => void
    readonly keyCap?: string
    readonly shortcut?: string
    readonly disabled?: boolean
    readonly autoFocus?: boolean
    readonly label?: string
    readonly type?: 'button' | 'submit'
  },
): ReactElement {
  return (
    <button
      className={lookOf(props)}
      onClick={props.onPress}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus}
      type={props.type ?? 'button'}
      aria-label={props.label}
      aria-keyshortcuts={props.shortcut}
    >
      {props.keyCap !== undefined && (
        <KeyCap
          name={props.keyCap}
          size={props.size === 'large' ? 'large' : 'normal'}
          onTelephone={(props.kind ?? 'ghost') === 'action'}
        />
      )}
      {props.icon !== undefined && <Icon name={props.icon} />}
      {props.children}
    </button>
  )
}

/** A link that looks like a button: it leads to another screen. */
export function ButtonLink(props: ButtonLook & { readonly href: string }): ReactElement {
  return (
    <a className={lookOf(props)} href={props.href}>
      {props.icon !== undefined && <Icon name={props.icon} />}
      {props.children}
    </a>
  )
}

function lookOf(look: ButtonLook): string {
  const size = look.size === undefined || look.size === 'normal' ? '' : styles[look.size]
  return `${styles.button} ${styles[look.kind ?? 'ghost']} ${size}`
}
