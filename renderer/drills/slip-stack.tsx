import type { ReactElement } from 'react'
import styles from './slip-stack.module.css'

/** Most slips that are drawn; a thicker stack says no more. */
const MOST = 14

/** A tray on the desk with as many slips as wait in it. Decoration: the sentence beside it says the number. */
export function SlipStack(props: { readonly count: number }): ReactElement {
  const slips = Math.min(MOST, props.count)
  const top = 118 - slips * 5
  return (
    <svg className={styles.stack} viewBox="0 0 220 150" aria-hidden="true">
      {Array.from({ length: slips }, (_, index) => (
        <rect
          key={index}
          className={index % 4 === 2 ? styles.pad : styles.paper}
          x={38 + ((index * 7) % 5) - 2}
          y={112 - index * 5}
          width="144"
          height="12"
          rx="1.5"
        />
      ))}
      {slips > 0 && (
        <g transform={`translate(40 ${top - 34}) rotate(-2)`}>
          <path className={styles.paper} d="M8 34 L24 4 H128 L142 34 Z" />
          <path d="M36 13h56M32 21h74" />
        </g>
      )}
      <path className={styles.tray} d="M14 92h22v20h148V92h22l-8 48H22Z" />
      <path d="M60 126h100" />
    </svg>
  )
}
