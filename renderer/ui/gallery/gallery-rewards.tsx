import type { ReactElement } from 'react'
import { ATTITUDES } from '../../../engine/doctrine/attitudes.ts'
import { AttitudeSeal } from '../../rewards/attitude-seal.tsx'
import { ExtraMileSlip } from '../../rewards/extra-mile-slip.tsx'
import { StarRow } from '../../rewards/star-row.tsx'
import { GallerySection } from './gallery-section.tsx'
import styles from './gallery-screen.module.css'

/** Stars, the seals of the attitudes earned and open, and the extra mile. */
export function GalleryRewards(): ReactElement {
  return (
    <GallerySection title="Rewards">
      <div className={styles.row}>
        {([1, 2, 3] as const).map((stars) => (
          <StarRow key={stars} stars={stars} size={1.8} />
        ))}
      </div>
      {[true, false].map((earned) => (
        <div key={String(earned)} className={styles.row}>
          {ATTITUDES.map(({ id }) => (
            <AttitudeSeal key={id} attitude={id} earned={earned} size={5} />
          ))}
        </div>
      ))}
      <ExtraMileSlip turn={6} said="You won’t stand there alone." />
    </GallerySection>
  )
}
