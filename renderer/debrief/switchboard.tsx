import { useRef, type ReactElement } from 'react'
import type { LadderStep } from '../../engine/scoring/scorecard.ts'
import { useElementSize } from '../ui/measure/use-element-size.ts'
import { useSeen } from '../ui/motion/use-seen.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { LadderTable } from './ladder-table.tsx'
import { SectionHeading } from './section-heading.tsx'
import styles from './switchboard.module.css'
import { CROSSING, useMoving } from './use-adding-up.ts'
import { BETWEEN, useBoardSounds } from './use-board-sounds.ts'

/** Rows of the drawing start here and follow at this distance, in its units. */
const FIRST_ROW = 92
const ROW = 39

/** Where the jacks stand in a drawing of a width, in its units. */
interface BoardPlaces {
  readonly width: number
  readonly left: number
  readonly right: number
}

const WIDE: BoardPlaces = { width: 602, left: 192, right: 364 }
/** On a telephone the jacks stand closer, so that the words stay large enough to read. */
const NARROW: BoardPlaces = { width: 440, left: 140, right: 210 }
/** Width in pixels under which the wide drawing has words that are too small. */
const NARROW_UNDER = 440

/** The procedure as an operator's switchboard: the expected order left, what was done right, cords between. */
export function Switchboard(props: {
  readonly ladder: readonly LadderStep[]
  /** Whether the cords are plugged in once the board is seen: straight ones first, crossing ones last. */
  readonly plugging?: boolean
}): ReactElement {
  const t = useWords()
  const { ladder } = props
  const trained = ladder.filter((step) => step.credit !== 'not-trained')
  const late = trained.filter((step) => step.credit === 'late').length
  const missing = trained.filter((step) => step.credit === 'none').length
  const title =
    late > 0
      ? t('debrief:ladder.crossed', { count: late })
      : missing > 0
        ? t('debrief:ladder.broken', { count: missing })
        : t('debrief:ladder.straight')
  const points = trained.reduce((sum, step) => sum + step.points, 0)
  const of = trained.reduce((sum, step) => sum + step.of, 0)
  const board = useRef<HTMLDivElement>(null)
  const [section, { width }] = useElementSize<HTMLElement>()
  const places = width > 0 && width < NARROW_UNDER ? NARROW : WIDE
  const cords = cordsOf(ladder)
  const straight = cords.filter(({ crosses }) => !crosses).length
  const crossed = straight < cords.length ? CROSSING.from + CROSSING.lasts : null
  useBoardSounds(board, straight, crossed)
  const seen = useSeen(board)
  const plugging = useMoving(props.plugging === true && seen, CROSSING.from + CROSSING.lasts)
  const height = FIRST_ROW + ROW * Math.max(1, ladder.length - 1) + 40
  return (
    <section ref={section}>
      <SectionHeading title={title}>
        <span>{t('ui:points', { earned: points, best: of })}</span>
      </SectionHeading>
      <div ref={board} className={styles.board}>
        <svg
          viewBox={`0 0 ${places.width} ${height}`}
          className={styles.drawing}
          aria-hidden="true"
        >
          <path
            d={`M24 18H${places.width - 24}`}
            stroke="var(--telephone-shine)"
            strokeWidth="4"
            strokeLinecap="round"
          />
          <text x={places.left + 13} y="52" textAnchor="end" className={styles.head}>
            {t('debrief:ladder.expected')}
          </text>
          <text x={places.right - 13} y="52" className={styles.head}>
            {t('debrief:ladder.performed')}
          </text>
          {cords.map(({ step, from, to, crosses }, place) => (
            <BoardCord
              key={step.step}
              places={places}
              begins={plugging ? (crosses ? CROSSING.from : place * BETWEEN) : null}
              from={from}
              to={to}
              crosses={crosses}
              late={step.credit === 'late'}
            />
          ))}
          {ladder.map((step, index) => (
            <ExpectedJack
              key={step.step}
              x={places.left}
              step={step}
              number={index + 1}
              y={rowY(index)}
            />
          ))}
          {ladder.map((step) => (
            <PerformedJack
              key={step.step}
              x={places.right}
              step={step}
              soon={cameTooSoon(step, ladder)}
              t={t}
            />
          ))}
        </svg>
      </div>
      <LadderTable ladder={ladder} />
    </section>
  )
}

function rowY(index: number): number {
  return FIRST_ROW + index * ROW
}

interface BoardCordPlace {
  readonly step: LadderStep
  readonly from: number
  readonly to: number
  readonly crosses: boolean
}

/** Cords of the performed steps, those that cross drawn last so that they lie on top. */
function cordsOf(ladder: readonly LadderStep[]): readonly BoardCordPlace[] {
  return ladder
    .flatMap((step, index): BoardCordPlace[] =>
      step.place === null
        ? []
        : [
            {
              step,
              from: rowY(index),
              to: rowY(step.place),
              crosses: step.credit === 'late' || cameTooSoon(step, ladder),
            },
          ],
    )
    .toSorted((one, other) => Number(one.crosses) - Number(other.crosses))
}

/** Whether an earlier step was performed after this one. */
function cameTooSoon(step: LadderStep, ladder: readonly LadderStep[]): boolean {
  const index = ladder.indexOf(step)
  return ladder.some(
    (other, place) =>
      place < index &&
      other.credit === 'late' &&
      other.turn !== null &&
      step.turn !== null &&
      other.turn > step.turn,
  )
}

function BoardCord(props: {
  readonly places: BoardPlaces
  /** Milliseconds after which the cord is drawn from its left jack to its right; null for a cord that is there. */
  readonly begins: number | null
  readonly from: number
  readonly to: number
  readonly crosses: boolean
  readonly late: boolean
}): ReactElement {
  const { left, right } = props.places
  const bend = (right - left) * 0.37
  const path = `M${left} ${props.from} C ${left + bend} ${props.from} ${right - bend} ${props.to} ${right} ${props.to}`
  return (
    <g
      fill="none"
      strokeLinecap="round"
      className={
        props.begins === null ? undefined : props.crosses ? styles.crossing : styles.plugged
      }
      style={props.begins === null ? undefined : { animationDelay: `${props.begins}ms` }}
    >
      <path d={path} stroke="var(--socket)" strokeWidth={props.crosses ? 13 : 9} />
      <path
        d={path}
        stroke={props.crosses ? 'var(--cord-crossing)' : 'var(--cord-on-green)'}
        strokeWidth={props.crosses ? 7 : 4}
        strokeDasharray={props.late ? '10 9' : undefined}
      />
    </g>
  )
}

function ExpectedJack({
  x,
  step,
  number,
  y,
}: {
  readonly x: number
  readonly step: LadderStep
  readonly number: number
  readonly y: number
}): ReactElement {
  return (
    <g opacity={step.credit === 'not-trained' ? 0.6 : 1}>
      <circle cx={x} cy={y} r="13" className={styles.jack} />
      <text x={x} y={y + 5} className={styles.number}>
        {number}
      </text>
      <text x={x - 26} y={y + 6} textAnchor="end" className={styles.name}>
        {step.short}
      </text>
    </g>
  )
}

function PerformedJack({
  x,
  step,
  soon,
  t,
}: {
  readonly x: number
  readonly step: LadderStep
  readonly soon: boolean
  readonly t: Words
}): ReactElement | null {
  if (step.place === null) return null
  const y = rowY(step.place)
  const points = { points: step.points, of: step.of }
  const remark =
    step.credit === 'late' ? t('debrief:ladder.late', points) : soon ? t('debrief:ladder.soon') : ''
  return (
    <g>
      <circle cx={x} cy={y} r="13" className={styles.jack} />
      <text x={x} y={y + 5} className={styles.number}>
        {step.turn}
      </text>
      <text x={x + 26} y={y + 6} className={styles.name}>
        {step.short} {remark !== '' && <tspan className={styles.remark}>{remark}</tspan>}
      </text>
    </g>
  )
}
