import { memo, useEffect } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { CustomerDocument } from '../../../engine/format/scenario-document.ts'
import { Face } from '../../ui/face/face.tsx'
import { faceText } from '../../ui/face/face-text.ts'
import { prepareFaces } from '../../ui/face/prepare-faces.ts'
import { isPleasant, type ReactionId } from '../../ui/face/reactions.ts'
import { Aura } from '../../ui/seal/aura.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './portrait.module.css'

/**
 * The customer's head with what radiates from it: leaning in or back with the mood, breathing, blinking,
 * reacting, speaking. Drawn anew only when the mood or the moment changes. `still` keeps it quite still.
 */
export const Portrait = memo(function Portrait(props: {
  readonly customer: CustomerDocument
  readonly mood: MoodId
  readonly handset: boolean
  /** The passing feeling of an answer; none by default. */
  readonly reaction?: ReactionId | null
  readonly speaking?: boolean
  readonly still?: boolean
}) {
  const t = useWords()
  const { customer, mood, reaction = null } = props
  const { look } = customer
  useEffect(() => prepareFaces(look), [look])
  return (
    <>
      <svg key={mood} className={styles.aura} viewBox="0 0 380 380" aria-hidden="true">
        <Aura mood={mood} x={192} y={202} radius={500} />
      </svg>
      <div
        className={styles.lean}
        data-mood={mood}
        data-reaction={
          reaction === null ? undefined : isPleasant(reaction) ? 'pleasant' : 'unpleasant'
        }
      >
        <div className={styles.portrait}>
          <Face
            look={look}
            mood={mood}
            reaction={reaction}
            alive={props.still !== true}
            speaking={props.speaking === true}
            handset={props.handset}
            label={faceText(t, customer, mood)}
          />
        </div>
      </div>
    </>
  )
})
