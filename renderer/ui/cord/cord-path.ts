import type { MoodId } from '../../../engine/doctrine/mood.ts'
import { cordPoints, type Point } from './cord-points.ts'

/** SVG path of the cord of one mood between two points; see `cordPoints`. */
export function cordPath(mood: MoodId, from: Point, to: Point, scale = 1): string {
  return pathThrough(cordPoints(mood, from, to, scale))
}

/** One cord that retells several moods in a row, each on an equal share of the way along `y`. */
export function cordThroughMoods(
  moods: readonly MoodId[],
  way: { readonly from: number; readonly to: number; readonly y: number },
  scale = 1,
): string {
  const share = (way.to - way.from) / Math.max(1, moods.length)
  return joinPaths(
    moods.map((mood, index) =>
      cordPath(
        mood,
        { x: way.from + index * share, y: way.y },
        { x: way.from + (index + 1) * share, y: way.y },
        scale,
      ),
    ),
  )
}

/** Straight lines through the points, in order. */
export function pathThrough(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('')
}

/** One line out of several that follow each other: every start but the first becomes a straight join. */
export function joinPaths(paths: readonly string[]): string {
  return paths.map((path, index) => (index === 0 ? path : path.replace(/^M/, ' L'))).join('')
}
