import type { ReactElement } from 'react'

/** The mark: one line with three loops, three rings. `height` is in rem. Decoration beside the name. */
export function Logo(props: { readonly height?: number }): ReactElement {
  const height = props.height ?? 1.625
  return (
    <svg
      width={`${height * 2.1}rem`}
      height={`${height}rem`}
      viewBox="0 0 84 40"
      fill="none"
      stroke="currentColor"
      strokeWidth="5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d="M3 32 H14 C30 32 34 22 34 16 A10 10 0 1 0 14 16 C14 22 18 32 34 32 C50 32 54 22 54 16 A10 10 0 1 0 34 16" />
      <path d="M34 32 C48 32 74 30 74 16 A10 10 0 1 0 54 16 C54 24 60 32 72 32 H81" />
    </svg>
  )
}
