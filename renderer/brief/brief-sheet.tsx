import type { ReactElement } from 'react'
import type { ScenarioCopy } from '../../contract/messages.ts'
import { Chip } from '../ui/controls/chip.tsx'
import { Face } from '../ui/face/face.tsx'
import { useWords } from '../words/use-words.ts'
import { Paragraphs } from './paragraphs.tsx'
import styles from './brief-sheet.module.css'

/** The sheet in the folder: what the trainee knows, what the customer wants, what may be given, the steps. */
export function BriefSheet(props: {
  readonly copy: ScenarioCopy
  /** Word beside the kind, for example the mode of the call; none where it is not chosen yet. */
  readonly mode?: string
}): ReactElement {
  const t = useWords()
  const { document, procedure } = props.copy
  const { customer } = document
  const rows = Math.ceil(procedure.steps.length / 2)
  return (
    <div className={styles.sheet}>
      <div className={styles.head}>
        <div className={styles.headline}>
          <h2>{document.title}</h2>
          <div className={styles.chips}>
            <Chip>{t(`ui:kind.${document.kind}`)}</Chip>
            {props.mode !== undefined && <Chip>{props.mode}</Chip>}
          </div>
        </div>
        <div className={styles.photograph} data-travels="here">
          <Face
            look={customer.look}
            mood="guarded"
            silhouette
            handset={false}
            label={t('brief:customer')}
          />
        </div>
      </div>
      <h3>{t('brief:know')}</h3>
      <Paragraphs text={document.brief} />
      <h3>{t(`brief:wants_${customer.pronoun}`)}</h3>
      <p>{document.request}</p>
      {document.authority.trim() !== '' && (
        <>
          <h3>{t('brief:authority')}</h3>
          <Paragraphs text={document.authority} />
        </>
      )}
      <h3>{t('brief:order')}</h3>
      <ol className={styles.steps} style={{ gridTemplateRows: `repeat(${rows}, auto)` }}>
        {procedure.steps.map((step, index) => (
          <li key={step.id} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            {step.short}
          </li>
        ))}
      </ol>
    </div>
  )
}
