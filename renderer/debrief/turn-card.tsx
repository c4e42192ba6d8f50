import type { ReactElement } from 'react'
import type { AttemptDebrief } from '../../contract/messages.ts'
import type { DebriefTurn } from '../../engine/debrief/debrief.ts'
import { doctrineWords } from '../../engine/doctrine/doctrine-words.ts'
import { PrincipleLinks } from '../handbook/principle-links.tsx'
import { MarkedQuotation } from '../phrases/marked-quotation.tsx'
import { SaidPhrases } from '../phrases/said-phrases.tsx'
import { Icon } from '../ui/controls/icon.tsx'
import { Seal } from '../ui/seal/seal.tsx'
import { useLanguage } from '../words/use-language.ts'
import { mannerOf } from '../ui/setting/manner.ts'
import { useWords } from '../words/use-words.ts'
import { EvidenceRow } from './criteria-panel.tsx'
import { WhatIfButton } from './what-if-button.tsx'
import styles from './turn-card.module.css'

/** One turn: the customer, you, the effect on the mood, the points, why, and the best answer from there. */
export function TurnCard(props: {
  readonly turn: DebriefTurn
  readonly debrief: AttemptDebrief
}): ReactElement {
  const t = useWords()
  const { turn, debrief } = props
  const { language } = debrief.copy.document
  const moods = `${t(`ui:mood.${turn.before.mood}`)} ${turn.before.level}, ${t(`ui:mood.${turn.after.mood}`)} ${turn.after.level}`
  return (
    <article className={styles.card} aria-label={t('debrief:turns.turn', { number: turn.number })}>
      <div className={styles.paper}>
        <div className={styles.head}>
          <h3>{t('debrief:turns.turn', { number: turn.number })}</h3>
          <span className={styles.effect} role="img" aria-label={moods}>
            <Seal mood={turn.before.mood} level={turn.before.level} size={2} />
            <Icon name="arrow" size={1.4} />
            <Seal mood={turn.after.mood} level={turn.after.level} size={2} />
          </span>
          <b className="tabular">
            {t('debrief:turns.points', { points: turn.points, count: turn.points })}
          </b>
        </div>
        <p className={styles.customer}>
          {t('debrief:turns.said', {
            name: debrief.copy.document.customer.name,
            line: turn.customer,
          })}
        </p>
        <p className={styles.said}>
          {turn.said === null ? (
            t(`debrief:turns.silence.${mannerOf(debrief.copy.document.setting)}`)
          ) : (
            <MarkedQuotation said={turn.said} language={language} />
          )}
        </p>
        {turn.said !== null && <SaidPhrases text={turn.said} language={language} />}
        <p>{turn.why}</p>
        <Learned turn={turn} />
      </div>
      {turn.betterAnswer === null ? (
        <div className={styles.took}>
          <Icon name="check" size={1.75} />
          <p>
            <b>{t('debrief:turns.took')}</b>
            <br />
            {t('debrief:turns.fromHere')}
          </p>
        </div>
      ) : (
        <div className={styles.better}>
          <div className={styles.betterHead}>
            <b>{t('debrief:turns.best')}</b>
            <span>{t('debrief:turns.gain', { gain: turn.betterAnswer.gain })}</span>
          </div>
          <p className={styles.betterSay}>
            {t('debrief:turns.you', { line: turn.betterAnswer.say })}
          </p>
          <p>{turn.betterAnswer.why}</p>
          <WhatIfButton attempt={debrief.attempt.id} turn={turn.number} />
        </div>
      )}
    </article>
  )
}

/** What the turn taught: principles, small feelings, and every point of it. */
function Learned({ turn }: { readonly turn: DebriefTurn }): ReactElement {
  const t = useWords()
  const { formats, tag } = useLanguage()
  const words = doctrineWords(tag)
  const feelings = turn.micro.map((id) => words.microEmotions[id])
  return (
    <>
      {feelings.length > 0 && (
        <p className={styles.taught}>
          {t('debrief:turns.felt', { feelings: formats.list(feelings) })}
        </p>
      )}
      <PrincipleLinks principles={turn.principles} />
      {turn.evidence.length > 0 && (
        <details className={styles.every}>
          <summary>{t('debrief:turns.every')}</summary>
          <ul>
            {turn.evidence.map((row, place) => (
              <EvidenceRow key={place} row={row} />
            ))}
          </ul>
          <span className="only-heard">{formats.points(turn.points)}</span>
        </details>
      )}
    </>
  )
}
