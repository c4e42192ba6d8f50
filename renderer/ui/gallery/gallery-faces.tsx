import type { ReactElement } from 'react'
import { MOODS } from '../../../engine/doctrine/mood.ts'
import { Face } from '../face/face.tsx'
import { REACTIONS } from '../face/reactions.ts'
import { GallerySection } from './gallery-section.tsx'
import { SAMPLE_LOOKS } from './sample-looks.ts'
import styles from './gallery-screen.module.css'

/** Size of a small face, in rem. */
const SMALL = 8

/** Every person in every mood, every passing feeling, and one who breathes, blinks and speaks. */
export function GalleryFaces(): ReactElement {
  const people = Object.entries(SAMPLE_LOOKS)
  const [, speaker] = people[0] ?? []
  return (
    <GallerySection title="Faces">
      {people.map(([name, look]) => (
        <div key={name} className={styles.people}>
          {MOODS.map(({ id, title }) => (
            <div key={id} className={styles.person} data-mood={id}>
              <Face look={look} mood={id} size={SMALL} label={`${name}, ${title}`} />
            </div>
          ))}
        </div>
      ))}
      {speaker !== undefined && (
        <>
          <div className={styles.people}>
            {REACTIONS.map(({ id }) => (
              <figure key={id} className={styles.person} data-mood="guarded">
                <Face look={speaker} mood="guarded" reaction={id} size={SMALL} />
                <figcaption>{id}</figcaption>
              </figure>
            ))}
          </div>
          <div className={styles.people}>
            {MOODS.map(({ id, title }) => (
              <figure key={id} className={styles.person} data-mood={id}>
                <Face look={speaker} mood={id} size={SMALL} alive speaking />
                <figcaption>{title}, speaking</figcaption>
              </figure>
            ))}
          </div>
        </>
      )}
    </GallerySection>
  )
}
