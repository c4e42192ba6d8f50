import type { ReactElement, ReactNode } from 'react'
import { moodLevel } from '../../engine/doctrine/mood.ts'
import type { CustomerDocument } from '../../engine/format/scenario-document.ts'
import { Portrait } from '../call/stage/portrait.tsx'
import type { MoodChain } from '../call/talking/use-mood-chain.ts'
import { Seal } from '../ui/seal/seal.tsx'
import { useWords } from '../words/use-words.ts'
import { ProjectorCord } from './projector-cord.tsx'
import styles from './projector-stage.module.css'

/** Her side, for the back of the room: face, words, mood, steps. */
export function ProjectorStage(props: {
  readonly customer: CustomerDocument
  /** What is shown of the mood, which follows an answer step by step. */
  readonly chain: MoodChain
  readonly speaking: boolean
  /** Whether motion is reduced. */
  readonly still: boolean
  /** Whether a telephone cord runs along the edge of the desk. */
  readonly handset: boolean
  readonly title: string
  readonly caption: ReactNode
  readonly ladder: ReactNode
  /** “1 of 2” where the line does not fit at once, else null. */
  readonly page: string | null
}): ReactElement {
  const t = useWords()
  const { customer, chain } = props
  const { mood, calm, trust } = chain.shown
  return (
    <section
      className={styles.stage}
      data-mood={mood}
      data-cord={props.handset}
      aria-label={customer.name}
    >
      <div className={styles.ground}>
        <div className={styles.face}>
          <Portrait
            customer={customer}
            mood={mood}
            handset={props.handset}
            reaction={chain.reaction}
            speaking={props.speaking}
            still={props.still}
          />
        </div>
      </div>
      <header className={styles.header}>
        <h1>{props.title}</h1>
      </header>
      <div className={styles.words}>
        <p className={styles.name}>
          <b>{customer.name}</b>
          {props.page !== null && <span className={styles.page}>{props.page}</span>}
        </p>
        <div className={styles.caption}>{props.caption}</div>
        <div className={styles.mood}>
          <span className={styles.seal}>
            <Seal mood={mood} level={moodLevel(calm, trust)} size={6} />
          </span>
          <b className={styles.moodWord}>{t(`ui:mood.${mood}`)}</b>
          <span className={styles.gauges}>
            <Figure quantity="calm" value={calm} />
            <Figure quantity="trust" value={trust} />
          </span>
        </div>
      </div>
      <div className={styles.side}>{props.ladder}</div>
      <ProjectorCord mood={mood} plain={!props.handset} />
    </section>
  )
}

/** Calm or trust as its word and figure, with a bar as long as the figure. */
function Figure(props: {
  readonly quantity: 'calm' | 'trust'
  readonly value: number
}): ReactElement {
  const t = useWords()
  return (
    <span className={styles.figure}>
      <span>{t(`ui:${props.quantity}`)}</span>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${props.value}%` }} />
      </span>
      <b className="tabular">{props.value}</b>
    </span>
  )
}
