import { useRef, type ReactElement } from 'react'
import { MOODS, type MoodId } from '../../engine/doctrine/mood.ts'
import type { MoodPoint } from '../../engine/scoring/scorecard.ts'
import { useSeen } from '../ui/motion/use-seen.ts'
import { Panel } from '../ui/paper/panel.tsx'
import { Seal } from '../ui/seal/seal.tsx'
import { useWords } from '../words/use-words.ts'
import type { Setting } from '../../engine/format/scenario-document.ts'
import { whereOf } from '../ui/setting/manner.ts'
import { curvePlaces } from './curve-places.ts'
import { MoodTable } from './mood-table.tsx'
import { SectionHeading } from './section-heading.tsx'
import styles from './mood-curve.module.css'

/** How the customer felt: the call as a line over the seven moods, the best conversation dotted. */
export function MoodCurve(props: {
  readonly name: string
  readonly setting: Setting
  readonly moods: readonly MoodPoint[]
  readonly best: readonly MoodPoint[]
}): ReactElement {
  const t = useWords()
  const places = curvePlaces(props.moods, props.best)
  const { x, y, width, height, bottom } = places
  const panel = useRef<HTMLDivElement>(null)
  const seen = useSeen(panel)
  const label = t('debrief:curve.label', {
    count: props.moods.length - 1,
    from: t(`ui:moodInText.${props.moods[0]?.mood ?? 'guarded'}`),
    to: t(`ui:moodInText.${props.moods.at(-1)?.mood ?? 'guarded'}`),
  })
  return (
    <section>
      <SectionHeading title={t('debrief:curve.title', { name: props.name })}>
        <span className={styles.key}>
          <svg width="40" height="10" aria-hidden="true">
            <path d="M4 5H36" className={styles.own} />
          </svg>
          {t(`debrief:curve.yours.${whereOf(props.setting)}`)}
        </span>
        <span className={styles.key}>
          <svg width="40" height="10" aria-hidden="true">
            <path d="M4 5H36" className={styles.best} />
          </svg>
          {t('debrief:curve.best')}
        </span>
      </SectionHeading>
      <Panel className={styles.panel ?? ''}>
        <div
          ref={panel}
          className={`${styles.scroll} ${seen ? styles.seen : ''}`}
          tabIndex={0}
          role="group"
          aria-label={label}
        >
          <svg
            viewBox={`0 0 ${width} ${height}`}
            className={styles.drawing}
            style={{ minWidth: `${width / 22}rem` }}
            aria-hidden="true"
          >
            {MOODS.map((mood, rank) => (
              <Band
                key={mood.id}
                mood={mood.id}
                top={y(MOODS[rank + 1]?.from ?? 100)}
                bottom={y(mood.from)}
                width={width}
                word={t(`ui:mood.${mood.id}`)}
              />
            ))}
            {props.moods.map((point) => (
              <g key={point.turn}>
                <path d={`M${x(point.turn)} ${y(100)}V${bottom}`} className={styles.grid} />
                <text x={x(point.turn)} y={height - 18} className={styles.turn}>
                  {point.turn === 0
                    ? t('debrief:curve.start')
                    : places.crowded
                      ? point.turn
                      : t('debrief:curve.turn', { number: point.turn })}
                </text>
              </g>
            ))}
            <path d={places.bestPath} className={styles.best} />
            <path d={places.ownPath} className={styles.own} />
            {props.moods.map((point) => (
              <Seal
                key={point.turn}
                mood={point.mood}
                level={point.level}
                units={places.seal}
                x={x(point.turn) - places.seal / 2}
                y={y(point.level) - places.seal / 2}
              />
            ))}
            {places.bestEnd !== null && (
              <text
                x={places.bestEnd.x}
                y={places.bestEnd.y}
                className={styles.ends}
                textAnchor={places.bestEnd.anchor}
              >
                {t('debrief:curve.bestEnds', { level: places.bestEnd.level })}
              </text>
            )}
          </svg>
        </div>
      </Panel>
      <MoodTable moods={props.moods} best={props.best} />
    </section>
  )
}

function Band(props: {
  readonly mood: MoodId
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly word: string
}): ReactElement {
  return (
    <g data-mood={props.mood}>
      <rect
        x="0"
        y={props.top}
        width={props.width}
        height={props.bottom - props.top}
        className={styles.band}
      />
      <text x="22" y={(props.top + props.bottom) / 2 + 5.5} className={styles.word}>
        {props.word}
      </text>
    </g>
  )
}
