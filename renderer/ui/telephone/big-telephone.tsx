import type { ReactElement } from 'react'
import { Cord } from '../cord/cord.tsx'
import { cordPath, joinPaths } from '../cord/cord-path.ts'
import { TelephoneBody } from './telephone-body.tsx'
import { TelephoneHandset } from './telephone-handset.tsx'
import styles from './big-telephone.module.css'

/**
 * The bottle-green telephone of the ringing screen, drawn inside an SVG in a box of some 560 by 440 units.
 * `sounding`: the handset shakes while the bell sounds; `lifted`: it is being picked up.
 */
export function BigTelephone(props: {
  readonly pose: 'resting' | 'sounding' | 'lifted'
}): ReactElement {
  const coiled = joinPaths([
    'M50 140 C 44 170 6 170 2 196',
    cordPath('delighted', { x: 2, y: 196 }, { x: -22, y: 372 }, 0.98),
    'M-22 372 C -30 408 10 420 44 396',
  ])
  const pose =
    props.pose === 'sounding' ? styles.shaking : props.pose === 'lifted' ? styles.lifted : ''
  return (
    <g className={pose} aria-hidden="true" strokeLinejoin="round" strokeLinecap="round">
      <Cord path={coiled} width={13} inside="var(--telephone-shine)" />
      <TelephoneBody />
      <g className={styles.handset}>
        <TelephoneHandset />
      </g>
      {props.pose === 'sounding' && (
        <path
          className={styles.marks}
          d="M-24 96c-8 22-8 44 2 64M-52 80c-12 34-12 70 4 100M500 86c10 22 12 44 4 66M528 66c16 34 18 72 4 104"
        />
      )}
    </g>
  )
}
