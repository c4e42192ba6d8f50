import { memo } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { CustomerDocument } from '../../../engine/format/scenario-document.ts'
import { Face } from '../../ui/face/face.tsx'
import { Aura } from '../../ui/seal/aura.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './portrait.module.css'

/** The customer's head with what radiates from it. Drawn anew only when the mood changes. */
export const Portrait = memo(function Portrait(props: {
  readonly customer: CustomerDocument
  readonly mood: MoodId
  readonly handset: boolean
}) {
  const t = useWords()
  const { customer, mood } = props
  return (
    <>
      <svg key={mood} className={styles.aura} viewBox="0 0 380 380" aria-hidden="true">
        <Aura mood={mood} x={192} y={202} radius={500} />
      </svg>
      <div className={styles.portrait}>
        <Face
          look={customer.look}
          mood={mood}
          handset={props.handset}
          label={t('ui:faceOf', { name: customer.name, mood: t(`ui:moodInText.${mood}`) })}
        />
      </div>
    </>
  )
})
