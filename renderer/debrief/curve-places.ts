/** Where everything of the mood curve stands, in the units of its drawing. */
import type { MoodPoint } from '../../engine/scoring/scorecard.ts'
import { bestEndPlace, type BestEnd } from './best-end.ts'

/** Leaves the longest word of a mood clear of a seal at the start. */
const LEFT = 214
/** Leaves room for the words over a line that ends at the very top. */
const TOP = 30
const BAND_HEIGHT = 232
/** Leaves room for the turns under a seal at the very bottom. */
const BELOW = 60
const TURN_MOST = 124
const TURN_LEAST = 64
const USUAL_WIDTH = 1208

export interface CurvePlaces {
  readonly width: number
  readonly height: number
  readonly bottom: number
  /** Size of the seals. */
  readonly seal: number
  /** Whether turns stand so close that their numbers must do without the word. */
  readonly crowded: boolean
  readonly ownPath: string
  readonly bestPath: string
  readonly bestEnd: (BestEnd & { readonly level: number }) | null
  x(turn: number): number
  y(level: number): number
}

/** Turns share the usual width while they fit; beyond that the drawing grows and its place scrolls. */
export function curvePlaces(moods: readonly MoodPoint[], best: readonly MoodPoint[]): CurvePlaces {
  const turns = Math.max(moods.length, best.length, 2) - 1
  const step = Math.min(TURN_MOST, Math.max(TURN_LEAST, (USUAL_WIDTH - LEFT - 90) / turns))
  const width = Math.max(USUAL_WIDTH, LEFT + turns * step + 90)
  const x = (turn: number) => LEFT + turn * step
  const y = (level: number) => TOP + BAND_HEIGHT * (1 - level / 100)
  const last = best.at(-1)
  const seal = step < 90 ? 36 : 42
  const bottom = TOP + BAND_HEIGHT
  const own = moods.map((point) => ({ x: x(point.turn), y: y(point.level) }))
  return {
    width,
    height: bottom + BELOW,
    bottom,
    seal,
    crowded: step < 76,
    x,
    y,
    ownPath: smooth(own, step / 2),
    bestPath: best
      .map((point, place) => `${place === 0 ? 'M' : 'L'}${x(point.turn)} ${y(point.level)}`)
      .join(''),
    bestEnd:
      last === undefined
        ? null
        : {
            ...bestEndPlace({ x: x(last.turn), y: y(last.level) }, own, { width, bottom, seal }),
            level: last.level,
          },
  }
}

/** A line that leaves and reaches every point level, as moods do: they rest, then move. */
function smooth(
  points: readonly { readonly x: number; readonly y: number }[],
  reach: number,
): string {
  return points
    .map((point, place) => {
      const before = points[place - 1]
      if (before === undefined) return `M${point.x} ${point.y}`
      return `C${before.x + reach} ${before.y} ${point.x - reach} ${point.y} ${point.x} ${point.y}`
    })
    .join('')
}
