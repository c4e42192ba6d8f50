import type { ReactElement } from 'react'

/** Line drawings on a grid of 24: 2 px line, round ends. */
const DRAWINGS = {
  hold: 'M9 6v12M15 6v12',
  mute: 'M12 4a3 3 0 0 1 3 3v4a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v3M4 4l16 16',
  speak: 'M12 4a3 3 0 0 1 3 3v4a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v3',
  end: 'M3 14c0-6 18-6 18 0v2l-5-1v-3c-2-.8-6-.8-8 0v3l-5 1z',
  'pick-up': 'M5 4h4l2 5-2.500 1.500a12 12 0 0 0 5 5L15 13l5 2v4c-9 2-17-6-15-15z',
  play: 'M8 5l11 7-11 7z',
  fork: 'M6 4v7c0 5 12 2 12 9M6 11v9M15 17l3 3 3-3M3 17l3 3 3-3',
  covered:
    'M3 12c4-7 14-7 18 0-4 7-14 7-18 0zM12 9.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5zM4 20 20 4',
  check: 'M5 13l4 4 10-11',
  dash: 'M5 12h14',
  cross: 'M6 6l12 12M18 6 6 18',
  'voting-phone': 'M8 3h8v18H8zM11 18h2',
  file: 'M3 7h7l2 3h9v10H3z',
  note: 'M5 3h14v13l-5 5H5zM14 21v-5h5M8 8h8M8 12h5',
  book: 'M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v14',
  arrow: 'M4 12h16M14 6l6 6-6 6',
  back: 'M20 12H4M10 6l-6 6 6 6',
  again: 'M20 12a8 8 0 1 1-2.500-5.800M20 4v5h-5',
  sound: 'M4 9v6h4l5 4V5L8 9zM16.500 9a4.500 4.500 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11',
  'no-sound': 'M4 9v6h4l5 4V5L8 9zM17 9.500l4.500 5M21.500 9.500l-4.500 5',
  hint: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.500 10.900c.8.600 1 1.300 1 2.100h5c0-.8.200-1.500 1-2.100A6 6 0 0 0 12 3z',
  print: 'M7 9V3h10v6M7 18H4v-8h16v8h-3M7 14h10v7H7z',
  down: 'M6 9l6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  bin: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
  warning: 'M12 4l9 16H3zM12 10v4.500M12 17.300v.200',
} as const

export type IconName = keyof typeof DRAWINGS

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
      <path d={DRAWINGS[props.name]} />
    </svg>
  )
}
