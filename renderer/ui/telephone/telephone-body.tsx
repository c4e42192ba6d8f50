import type { ReactElement } from 'react'

const INK = 'var(--outline)'
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '∗', '0', '#']

/** The telephone without its handset, drawn inside an SVG. */
export function TelephoneBody(): ReactElement {
  return (
    <g>
      <ellipse cx="236" cy="424" rx="224" ry="16" fill={INK} opacity=".22" />
      <path
        d="M92 150 C 130 128 342 128 380 150 L 438 392 C 442 412 430 424 410 424 L 62 424 C 42 424 30 412 34 392 Z"
        fill="var(--telephone)"
        stroke={INK}
        strokeWidth="8"
      />
      <path d="M58 372 L 104 176" stroke="var(--telephone-shine)" strokeWidth="9" fill="none" />
      <path
        d="M140 210 C 180 200 290 200 332 210 L 346 396 C 340 404 132 404 126 396 Z"
        fill="var(--telephone-edge)"
        opacity=".75"
      />
      {KEYS.map((key, index) => {
        const x = 158 + (index % 3) * 52
        const y = 226 + Math.floor(index / 3) * 42
        return (
          <g key={key}>
            <rect
              x={x}
              y={y}
              width="44"
              height="34"
              rx="9"
              fill="var(--ivory)"
              stroke={INK}
              strokeWidth="4.5"
            />
            <text
              x={x + 22}
              y={y + 24}
              textAnchor="middle"
              fontFamily="Bricolage Grotesque Variable"
              fontWeight="700"
              fontSize="19"
              fill="var(--day-ink)"
            >
              {key}
            </text>
          </g>
        )
      })}
      <path
        d="M120 118 L 148 168 L 324 168 L 352 118 Z"
        fill="var(--telephone-edge)"
        stroke={INK}
        strokeWidth="8"
      />
    </g>
  )
}
