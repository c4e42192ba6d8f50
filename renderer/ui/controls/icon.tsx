import type { ReactElement } from 'react'
import { ICON_DRAWINGS, type IconName } from './icon-drawings.ts'

/** Icons that point along the line of text, and so the other way where it runs from right to left. */
const POINTING: ReadonlySet<IconName> = new Set(['arrow', 'back', 'rewind'])

/** A small drawing beside a word; always decoration, the word says it. `size` is in rem. */
export function Icon(props: { readonly name: IconName; readonly size?: number }): ReactElement {
  const size = `${props.size ?? 1.375}rem`
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      data-mirrors={POINTING.has(props.name) ? '' : undefined}
      style={{ flex: 'none' }}
    >
      <path d={ICON_DRAWINGS[props.name]} />
    </svg>
  )
}
