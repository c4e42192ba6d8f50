import type { ReactElement } from 'react'
import { MOODS } from '../../../engine/doctrine/mood.ts'
import { Cord } from '../cord/cord.tsx'
import { cordPath, cordThroughMoods } from '../cord/cord-path.ts'
import { Face } from '../face/face.tsx'
import { MoodRow } from '../mood/mood-row.tsx'
import { Seal } from '../seal/seal.tsx'
import { GalleryColours } from './gallery-colours.tsx'
import { GalleryControls } from './gallery-controls.tsx'
import { GalleryDesk } from './gallery-desk.tsx'
import { GalleryDress } from './gallery-dress.tsx'
import { GalleryFaces } from './gallery-faces.tsx'
import { GalleryPictures } from './gallery-pictures.tsx'
import { GalleryRewards } from './gallery-rewards.tsx'
import { SAMPLE_LOOKS } from './sample-looks.ts'
import styles from './gallery-screen.module.css'

/** Every shared piece in each of its states, for whoever draws a screen. Only in development. */
export function GalleryScreen(): ReactElement {
  const looks = Object.values(SAMPLE_LOOKS)
  const renard = looks[0]
  if (renard === undefined) return <p />
  return (
    <main className={`${styles.page} linoleum`}>
      <h1>Gallery</h1>
      <GalleryDress />
      <section className={styles.moods}>
        {MOODS.map(({ id, title, from }) => (
          <div key={id} className={styles.mood} data-mood={id}>
            <Face look={renard} mood={id} label={title} />
            <svg viewBox="0 0 166 40">
              <Cord path={cordPath(id, { x: 4, y: 20 }, { x: 162, y: 20 }, 0.62)} width={7} />
            </svg>
            <div className={styles.row}>
              <Seal mood={id} level={from} size={2.625} />
              <div className={styles.voice}>{title}</div>
            </div>
          </div>
        ))}
      </section>
      <section className={styles.row}>
        {looks.slice(1).map((look) => (
          <Face key={look.head} look={look} mood="pleased" size={9} />
        ))}
        <Face look={renard} mood="guarded" size={9} silhouette />
      </section>
      <svg viewBox="0 0 1200 60">
        <Cord
          path={cordThroughMoods(
            MOODS.map((mood) => mood.id),
            { from: 10, to: 1190, y: 30 },
            1.1,
          )}
        />
      </svg>
      <section className={styles.field} data-mood="furious">
        <MoodRow mood="furious" calm={15} trust={30} note="as she rang" />
      </section>
      <section className={styles.field} data-mood="settled">
        <MoodRow mood="settled" calm={55} trust={100} note="up 33 since she rang" />
      </section>
      <GalleryFaces />
      <GalleryControls />
      <GalleryDesk />
      <GalleryPictures />
      <GalleryRewards />
      <GalleryColours />
    </main>
  )
}
