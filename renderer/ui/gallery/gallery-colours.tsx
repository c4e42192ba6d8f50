import type { ReactElement } from 'react'
import { GallerySection } from './gallery-section.tsx'
import styles from './gallery-screen.module.css'

/** Grounds, each with the writing that stands on it. */
const GROUNDS = [
  ['desk', 'ink'],
  ['wall', 'ink'],
  ['desk-edge', 'ink'],
  ['paper', 'ink'],
  ['paper', 'quiet'],
  ['paper-shade', 'ink'],
  ['manila', 'ink'],
  ['manila-tab', 'ink'],
  ['pad', 'ink'],
  ['pad-binding', 'ink'],
  ['ink', 'on-ink'],
  ['telephone', 'on-telephone'],
  ['display', 'on-display'],
  ['display', 'display-quiet'],
  ['ivory', 'day-ink'],
] as const

const TYPE = [
  ['label', 'plain', 'Keys and small figures'],
  ['note', 'plain', 'Beside something: when, in which mode'],
  ['plain', 'plain', 'Sentences on the desk'],
  ['lead', 'plain', 'Buttons, names of settings'],
  ['answer', 'plain', 'What the trainee can say'],
  ['line', 'voice', 'Titles of cards, quoted lines'],
  ['head', 'voice', 'Headings of panels'],
  ['figure', 'voice', 'Clocks, second titles'],
  ['title', 'voice', 'Titles of screens'],
  ['voice', 'voice', 'What she says'],
] as const

/** Colours by role and sizes of type by use, straight from the tokens. */
export function GalleryColours(): ReactElement {
  return (
    <>
      <GallerySection title="Colours by role">
        <div className={styles.grounds}>
          {GROUNDS.map(([ground, writing]) => (
            <div
              key={`${ground} ${writing}`}
              className={styles.ground}
              style={{ background: `var(--${ground})`, color: `var(--${writing})` }}
            >
              <b>{ground}</b>
              <span>{writing}</span>
            </div>
          ))}
        </div>
      </GallerySection>
      <GallerySection title="Type by use">
        {TYPE.map(([size, family, use]) => (
          <p
            key={size}
            style={{
              fontSize: `var(--type-${size})`,
              fontFamily: `var(--${family})`,
              lineHeight: 1.2,
            }}
          >
            {use} ({size})
          </p>
        ))}
        <p style={{ fontFamily: 'var(--hand)', fontSize: 'var(--type-lead)' }}>
          birthday lunch SAT! (hand)
        </p>
      </GallerySection>
      <GallerySection title="Corners and lifts">
        <div className={styles.row}>
          {['paper', 'key', 'button', 'card', 'panel', 'telephone'].map((corner) => (
            <div
              key={corner}
              className={styles.sheet}
              style={{ borderRadius: `var(--corner-${corner})`, boxShadow: 'var(--lift-low)' }}
            >
              {corner}, low
            </div>
          ))}
          <div className={styles.sheet} style={{ boxShadow: 'var(--lift-high)' }}>
            high
          </div>
        </div>
      </GallerySection>
    </>
  )
}
