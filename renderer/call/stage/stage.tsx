import type { ReactElement, ReactNode, RefObject } from 'react'
import type { CustomerDocument, Setting } from '../../../engine/format/scenario-document.ts'
import { MoodRow } from '../../ui/mood/mood-row.tsx'
import { SettingBackdrop } from '../../ui/setting/setting-backdrop.tsx'
import type { MoodChain } from '../talking/use-mood-chain.ts'
import { Portrait } from './portrait.tsx'
import { ScenePicture } from './scene-picture.tsx'
import styles from './stage.module.css'

/** Her side: the customer in the colour of the mood, what is said, how it stands. */
export function Stage(props: {
  readonly customer: CustomerDocument
  /** What is shown of the mood, which follows an answer step by step. */
  readonly chain: MoodChain
  /** Whether the customer is heard or read speaking right now. */
  readonly speaking: boolean
  /** Whether motion is reduced. */
  readonly still: boolean
  readonly handset: boolean
  /** What stands behind the customer; nothing where it is not given. */
  readonly setting?: Setting
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
  const { customer, chain } = props
  const { mood, calm, trust, note } = chain.shown
  return (
    // Pressing anywhere shows the whole line; every key does the same, so nothing hangs on the pointer.
    <section
      className={`${styles.stage} ${props.dimmed ? styles.dimmed : ''}`}
      data-mood={mood}
      data-travels="here"
      aria-label={customer.name}
      onPointerDown={props.onPress}
    >
      <SettingBackdrop setting={props.setting ?? 'phone'} />
      <div className={styles.face} ref={props.face} data-mirrors="">
        <Portrait
          customer={customer}
          mood={mood}
          handset={props.handset}
          reaction={chain.reaction}
          speaking={props.speaking}
          still={props.still || props.dimmed}
        />
      </div>
      {props.header}
      <div className={styles.words}>
        <p className={styles.who}>
          <strong>{customer.name}</strong> <span>{customer.reference}</span>
        </p>
        <div className={styles.said}>{props.caption}</div>
        <MoodRow mood={mood} calm={calm} trust={trust} note={note} />
      </div>
      <div className={styles.side}>{props.side}</div>
      {props.picture !== null && <ScenePicture key={props.picture} address={props.picture} />}
    </section>
  )
}
