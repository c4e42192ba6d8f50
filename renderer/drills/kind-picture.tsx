import type { ReactElement, ReactNode } from 'react'
import type { DrillKind } from '../../engine/drills/drill-document.ts'
import styles from './kind-picture.module.css'

/** What lies on the desk for each kind of drill: ladder, trays, cords, stamps, a glass, a pencil. */
const DRAWINGS: Readonly<Record<DrillKind, ReactNode>> = {
  order: (
    <>
      <path d="M22 8v48M42 8v48" />
      <path d="M22 18h20M22 31h20M22 44h20" />
      <rect className={styles.paper} x="27" y="13" width="24" height="10" rx="1.5" />
      <rect className={styles.shade} x="14" y="38.5" width="24" height="10" rx="1.5" />
    </>
  ),
  sort: (
    <>
      <rect className={styles.paper} x="22" y="8" width="20" height="25" rx="1.5" />
      <path d="M27 15h10M27 21h7" />
      <path className={styles.manila} d="M6 36h24l-3 20H9Z" />
      <path className={styles.manila} d="M34 36h24l-3 20H37Z" />
    </>
  ),
  match: (
    <>
      <path className={styles.cord} d="M15 16c18 0 16 32 34 32" />
      <path className={styles.cord} d="M15 48c18 0 16 -32 34 -32" />
      {[16, 48].map((y) => (
        <g key={y}>
          <circle className={styles.paper} cx="13" cy={y} r="6" />
          <circle className={styles.green} cx="51" cy={y} r="6" />
        </g>
      ))}
    </>
  ),
  'true-false': (
    <>
      <rect className={styles.paper} x="8" y="40" width="48" height="16" rx="1.5" />
      <path
        className={styles.manila}
        d="M24 34h16v-6c-4 -3 -3 -8 -2 -12a6.5 6.5 0 1 0 -12 0c1 4 2 9 -2 12Z"
      />
      <path d="M22 34h20v5H22Z" className={styles.green} />
      <path d="M26 49l4 3.5 8 -7" />
    </>
  ),
  spot: (
    <>
      <rect className={styles.paper} x="8" y="9" width="36" height="44" rx="1.5" />
      <path d="M14 18h22M14 26h24M14 34h12" />
      <circle className={styles.glass} cx="40" cy="36" r="12" />
      <path d="M49 45l9 10" strokeWidth="5" />
    </>
  ),
  rewrite: (
    <>
      <rect className={styles.paper} x="7" y="12" width="38" height="40" rx="1.5" />
      <path d="M14 22h20" strokeDasharray="3 4" />
      <path d="M14 32h16M14 41h10" />
      <path className={styles.manila} d="M34 46l3 -10 17 -20 7 6 -17 20Z" />
      <path d="M50 21l7 6" />
    </>
  ),
}

/** A small drawing of what a kind of drill is played with. Decoration: a word always stands beside it. */
export function KindPicture(props: {
  readonly kind: DrillKind
  readonly className?: string
}): ReactElement {
  return (
    <svg
      className={`${styles.picture} ${props.className ?? ''}`}
      viewBox="0 0 64 64"
      aria-hidden="true"
      data-mirrors
    >
      <g>{DRAWINGS[props.kind]}</g>
    </svg>
  )
}
