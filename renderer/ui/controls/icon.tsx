import type { ReactElement } from 'react'
import { ICON_DRAWINGS, type IconName } from './icon-drawings.ts'

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
      style={{ flex: 'none' }}
    >
      <path d={ICON_DRAWINGS[props.name]} />
    </svg>
  )
}
