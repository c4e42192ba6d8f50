import type { ReactElement } from 'react'
import type { Setting } from '../../../engine/format/scenario-document.ts'
import styles from './setting-backdrop.module.css'

/** Shelves, speech bubbles, letters: lines in the free corners around the head, 480 to 432. */
const LINES: Readonly<Record<Exclude<Setting, 'phone'>, string>> = {
  counter:
    'M-10 196H150M330 196H468M-10 320H110M372 320H476M18 196v-56h34v56M62 196v-80h30v80M104 196v-38l8-12v-16h16v16l8 12v38M350 196v-38l8-12v-16h16v16l8 12v38M400 196v-64h52v64M400 152h52M22 320c-8-24 4-44 20-44s28 20 20 44M42 276c0-14 8-20 18-20M70 320v-52h30v52M392 320v-70h28v70M430 320v-48h40v48M430 290h40',
  chat: 'M14 112H124a12 12 0 0 1 12 12V152a12 12 0 0 1-12 12H36L14 180zM34 130H112M34 146H84M468 96H364a12 12 0 0 0-12 12V150a12 12 0 0 0 12 12H446L468 178zM372 116H446M372 134H446M372 148H410M468 236H404a12 12 0 0 0-12 12V264a12 12 0 0 0 12 12H450L468 290zM414 256h.1M430 256h.1M446 256h.1M8 248H64a12 12 0 0 1 12 12V276a12 12 0 0 1-12 12H26L8 302z',
  email:
    'M18 132 118 116 130 188 30 204zM18 132 80 166 118 116M356 104H468V180H356zM356 104 412 148 468 104M382 262 470 250 478 312 390 324zM382 262 432 292 470 250M6 262 74 272 66 326 -2 316zM6 262 34 298 74 272M446 44a18 18 0 1 1 0 36a18 18 0 0 1 0-36M386 54q8-8 16 0t16 0M386 68q8-8 16 0t16 0',
}

/**
 * What stands behind a customer who is not on the telephone, in the ink of the field and faint, so that neither face
 * nor mood loses by it. Nothing for a call: a voice comes from nowhere.
 */
export function SettingBackdrop(props: { readonly setting: Setting }): ReactElement | null {
  if (props.setting === 'phone') return null
  return (
    <svg
      className={styles.backdrop}
      data-backdrop={props.setting}
      viewBox="0 0 480 432"
      preserveAspectRatio="xMinYMax meet"
      aria-hidden="true"
    >
      <path d={LINES[props.setting]} />
    </svg>
  )
}
