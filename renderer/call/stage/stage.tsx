import type { ReactElement, ReactNode, RefObject } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { CustomerDocument } from '../../../engine/format/scenario-document.ts'
import { MoodRow } from '../../ui/mood/mood-row.tsx'
import { Portrait } from './portrait.tsx'
import { ScenePicture } from './scene-picture.tsx'
import styles from './stage.module.css'

/** Her side: the customer in the colour of the mood, what is said, how it stands. */
export function Stage(props: {
  readonly customer: CustomerDocument
  readonly mood: MoodId
  readonly calm: number
  readonly trust: number
  readonly note: string
  readonly handset: boolean
  /** On hold the field dims. */
  readonly dimmed: boolean
  readonly face: RefObject<HTMLDivElement | null>
  readonly header: ReactNode
  readonly caption: ReactNode
  /** The ladder, or the patience that is left; null for nothing. */
  readonly side: ReactNode
  /** Address of a picture that the moment shows, or null. */
  readonly picture: string | null
  readonly onPress: () => void
}): ReactElement {
  const { customer, mood } = props
  return (
    // Pressing anywhere shows the whole line; every key does the same, so nothing hangs on the pointer.
    <section
      className={`${styles.stage} ${props.dimmed ? styles.dimmed : ''}`}
      data-mood={mood}
      aria-label={customer.name}
      onPointerDown={props.onPress}
    >
      <div className={styles.face} ref={props.face}>
        <Portrait customer={customer} mood={mood} handset={props.handset} />
      </div>
      {props.header}
      <div className={styles.words}>
        <p className={styles.who}>
          <strong>{customer.name}</strong> <span>{customer.reference}</span>
        </p>
        <div className={styles.said}>{props.caption}</div>
        <MoodRow mood={mood} calm={props.calm} trust={props.trust} note={props.note} />
      </div>
      <div className={styles.side}>{props.side}</div>
      {props.picture !== null && <ScenePicture key={props.picture} address={props.picture} />}
    </section>
  )
}
