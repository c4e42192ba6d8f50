import type { ReactElement } from 'react'
import { Cord } from '../ui/cord/cord.tsx'
import { cordPath, joinPaths } from '../ui/cord/cord-path.ts'
import styles from './recovery-screen.module.css'

/** Two ends of a cord whose plug has come out: the line to the records is down, and can be plugged in again. */
export function CutCord(): ReactElement {
  const left = joinPaths([
    'M10 34 C 40 34 30 34 46 34',
    cordPath('guarded', { x: 46, y: 34 }, { x: 190, y: 34 }, 0.8),
    'M190 34 C 214 34 214 52 232 52',
  ])
  return (
    <svg className={styles.cord} viewBox="0 0 440 84" aria-hidden="true">
      <Cord path={left} width={10} inside="var(--telephone-shine)" />
      <g stroke="var(--outline)" strokeWidth="5" strokeLinejoin="round" strokeLinecap="round">
        <path d="M232 40h30l12 6v12l-12 6h-30z" fill="var(--telephone)" />
        <path d="M276 46h14M276 58h14" fill="none" />
        <path d="M352 14h66a14 14 0 0 1 14 14v36a14 14 0 0 1-14 14h-66z" fill="var(--telephone)" />
        <path d="M352 36h14M352 48h14" fill="none" stroke="var(--on-telephone)" />
        <path d="M386 28h26" fill="none" stroke="var(--telephone-shine)" />
      </g>
    </svg>
  )
}
