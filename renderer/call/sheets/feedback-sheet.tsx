import type { ReactElement } from 'react'
import type { Pronoun } from '../../../engine/format/scenario-document.ts'
import { addressOf } from '../../app/route.ts'
import { MarkedQuotation } from '../../phrases/marked-quotation.tsx'
import { SaidPhrases } from '../../phrases/said-phrases.tsx'
import { Button } from '../../ui/controls/button.tsx'
import type { Manner } from '../../ui/setting/manner.ts'
import { useLanguage } from '../../words/use-language.ts'
import { useWords, type Words } from '../../words/use-words.ts'
import type { TurnFeedback } from '../coach/turn-feedback.ts'
import { DeskSheet } from './desk-sheet.tsx'
import styles from './feedback-sheet.module.css'

/** Coach: what the last answer did, why, after which principle, and what it was worth. */
export function FeedbackSheet(props: {
  readonly feedback: TurnFeedback
  readonly pronoun: Pronoun
  readonly manner: Manner
  readonly language: string
  readonly onGoOn: () => void
  readonly onTryAgain: () => void
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { feedback } = props
  const missed = feedback.evidence.reduce((sum, entry) => sum + entry.missed, 0)
  return (
    <DeskSheet
      dense
      title={t('call:feedbackTitle')}
      actions={
        <>
          <Button
            kind="action"
            size="small"
            keyCap={t('ui:keys.enter')}
            shortcut="Enter"
            onPress={props.onGoOn}
          >
            {t('call:goOn')}
          </Button>
          <Button size="small" keyCap="R" shortcut="R" onPress={props.onTryAgain}>
            {t('call:tryAgain')}
          </Button>
        </>
      }
    >
      <p className={styles.said} lang={props.language}>
        {feedback.said === null ? (
          t(`call:feedbackSilence.${props.manner}`)
        ) : (
          <MarkedQuotation said={feedback.said} language={props.language} />
        )}
      </p>
      {feedback.said !== null && <SaidPhrases text={feedback.said} language={props.language} />}
      <p className={styles.why} lang={props.language}>
        {feedback.why}
      </p>
      <p>
        <b>{pointsWords(feedback.points, t)}</b>
        {missed > 0 && <>, {t('call:missed', { points: missed })}</>}
        {feedback.felt.length > 0 && (
          <>
            {'. '}
            {t(`call:felt.${props.pronoun}`)} <b>{formats.list(feedback.felt)}</b>
          </>
        )}
        .
      </p>
      {feedback.evidence.length > 0 && (
        <ul className={styles.evidence}>
          {feedback.evidence.map((entry, index) => (
            <li key={index}>
              <b className="tabular">{formats.points(entry.points)}</b>
              <span>
                {entry.reason} {entry.missed > 0 && entry.better}
              </span>
            </li>
          ))}
        </ul>
      )}
      {feedback.principles.map((principle) => (
        <p key={principle.id} className={styles.principle}>
          <a
            href={addressOf({ screen: 'principle', principle: principle.id })}
            aria-label={t('handbook:why', { title: principle.title })}
          >
            <b>{principle.title}.</b>
          </a>{' '}
          {principle.sentence}
        </p>
      ))}
    </DeskSheet>
  )
}

function pointsWords(points: number, t: Words): string {
  return points === 0 ? t('call:nothingGained') : t('call:gained', { points, count: points })
}
