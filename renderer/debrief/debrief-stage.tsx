import type { ReactElement } from 'react'
import type { AttemptDebrief } from '../../contract/messages.ts'
import type { MoodId } from '../../engine/doctrine/mood.ts'
import { cordThroughMoods, joinPaths } from '../ui/cord/cord-path.ts'
import { Cord } from '../ui/cord/cord.tsx'
import { Logo } from '../ui/controls/logo.tsx'
import { Face } from '../ui/face/face.tsx'
import { faceText } from '../ui/face/face-text.ts'
import { useElementSize } from '../ui/measure/use-element-size.ts'
import { useCounted } from '../ui/motion/use-counted.ts'
import { Aura } from '../ui/seal/aura.tsx'
import { Seal } from '../ui/seal/seal.tsx'
import { useLanguage } from '../words/use-language.ts'
import { whereOf } from '../ui/setting/manner.ts'
import { useWords } from '../words/use-words.ts'
import { moodAtTheEnd } from './mood-at-the-end.ts'
import { endMood, verdictMood } from './verdict-mood.ts'
import styles from './debrief-stage.module.css'

/** Milliseconds in which the total counts up, as long as the bars take to grow. */
const TOTAL = 1_500

/** The customer's side: the last mood, what they tell somebody, and, once `scored`, the result. */
export function DebriefStage(props: {
  readonly debrief: AttemptDebrief
  readonly scored?: boolean
  /** Whether the result is adding up: then the total counts. */
  readonly adding?: boolean
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { debrief } = props
  const { customer, title, setting } = debrief.copy.document
  const handset = setting === 'phone'
  const mood = verdictMood(debrief)
  const { scorecard } = debrief
  const moods = scorecard.moods.map((point) => point.mood)
  const adding = props.adding === true
  const total = useCounted<HTMLSpanElement>(scorecard.percent, {
    ...(adding && { from: 0 }),
    lasts: TOTAL,
    counts: adding,
  })
  return (
    <header className={styles.stage} data-mood={mood} data-travels="here">
      <div className={styles.art} data-mirrors="">
        <svg className={styles.aura} viewBox="-470 -470 940 940" aria-hidden="true">
          <Aura mood={mood} x={0} y={0} radius={470} />
        </svg>
      </div>
      <div className={styles.bar}>
        <Logo />
        <b>{title}</b>
        <span>{t('debrief:title')}</span>
        <span className={styles.meta}>
          {t('debrief:meta', {
            count: debrief.turns.length,
            clock: debrief.attempt.duration,
          })}
        </span>
      </div>
      <div className={styles.face} data-mirrors="">
        <Face
          look={customer.look}
          mood={mood}
          handset={handset}
          label={faceText(t, customer, mood)}
        />
      </div>
      <Verdict debrief={debrief} />
      {props.scored === true && (
        <div className={styles.score}>
          <div
            className={styles.figure}
            aria-label={t('debrief:percent', { percent: scorecard.percent })}
            role="img"
          >
            <span ref={total}>{scorecard.percent}</span>
            <span className={styles.sign}> %</span>
          </div>
          <p>
            <b>
              {t('debrief:pointsOfBest', {
                earned: scorecard.earned,
                best: scorecard.best,
              })}
            </b>{' '}
            {t('debrief:ofBestTail')}
          </p>
        </div>
      )}
      <StageCord
        moods={moods}
        handset={handset}
        label={t('debrief:cordLabel', {
          moods: formats.list(moods.map((id) => t(`ui:moodInText.${id}`))),
        })}
      />
    </header>
  )
}

function Verdict({ debrief }: { readonly debrief: AttemptDebrief }): ReactElement {
  const t = useWords()
  const { name } = debrief.copy.document.customer
  const { scorecard, tells } = debrief
  const mood = endMood(debrief)
  const first = scorecard.moods[0]
  const last = scorecard.moods.at(-1)
  return (
    <div className={styles.verdict}>
      <p className={styles.who}>
        {tells === null
          ? t('debrief:lastWords', { name })
          : t('debrief:tellsTo', { name, to: tells.to })}
      </p>
      <blockquote className={styles.words}>
        {t('ui:quoted', { line: tells === null ? debrief.closing.text : tells.say })}
      </blockquote>
      <div className={styles.outcome}>
        {last !== undefined && <Seal mood={mood} level={last.level} size={3.75} />}
        <p>
          <b className={styles.outcomeWord}>
            {scorecard.outcome === null
              ? t(`debrief:hungUpTitle.${whereOf(debrief.copy.document.setting)}`)
              : t(`ui:outcome.${scorecard.outcome}`)}
          </b>
          <br />
          {scorecard.outcome === null
            ? t('debrief:hungUp', { name })
            : first !== undefined && last !== undefined && moodAtTheEnd(t, mood, first, last)}
        </p>
      </div>
    </div>
  )
}

/** The whole call once more as one cord along the edge of the desk. */
function StageCord(props: {
  readonly moods: readonly MoodId[]
  /** Whether it leaves a handset; else it comes in from the edge, as it lay during the conversation. */
  readonly handset: boolean
  readonly label: string
}): ReactElement {
  const [edge, { width, height }] = useElementSize<HTMLDivElement>()
  const scale = height / 40
  return (
    <div className={styles.edge} ref={edge} data-mirrors="" role="img" aria-label={props.label}>
      {width > 0 && height > 0 && (
        <svg width={width} height={height}>
          <Cord path={callPath(props, width, scale)} width={11 * scale} />
        </svg>
      )}
    </div>
  )
}

/** From the handset or the edge of the window on, one stretch of cord a mood; `scale` is the edge's height over 40. */
function callPath(
  { moods, handset }: { readonly moods: readonly MoodId[]; readonly handset: boolean },
  width: number,
  scale: number,
): string {
  const start = handset ? 170 * scale : -20
  const y = 20 * scale
  const down = `M${118 * scale} ${-31 * scale} C ${130 * scale} ${-3 * scale} ${140 * scale} ${y} ${start} ${y}`
  const to = Math.max(start + 1, width + 20)
  const along = cordThroughMoods(moods, { from: start, to, y }, 1.1 * scale)
  return handset ? joinPaths([down, along]) : along
}
