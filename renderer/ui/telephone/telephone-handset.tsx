import type { ReactElement } from 'react'

/** The green handset that lies on the telephone, drawn inside an SVG. */
export function TelephoneHandset(): ReactElement {
  return (
    <g>
      <path
        d="M6 96 C 6 52 60 34 116 34 L 356 34 C 412 34 466 52 466 96 L 466 134 C 466 150 456 158 440 158 L 378 158 C 362 158 354 148 352 132 C 350 112 336 104 316 104 L 156 104 C 136 104 122 112 120 132 C 118 148 110 158 94 158 L 32 158 C 16 158 6 150 6 134 Z"
        fill="var(--telephone-top)"
        stroke="var(--outline)"
        strokeWidth="8"
      />
      <path
        d="M34 92 C 44 70 86 58 122 58 L 300 58"
        stroke="var(--telephone-shine)"
        strokeWidth="8"
        fill="none"
      />
    </g>
  )
}
