import { useLayoutEffect, useRef, type RefObject } from 'react'
import {
  evenSwings,
  morphedSwings,
  placesOf,
  type CordShape,
  type CordTemper,
} from '../../ui/cord/cord-morph.ts'
import { cordPoints, swingPoints, type Point, type Swing } from '../../ui/cord/cord-points.ts'
import { moodRank } from '../../ui/mood/mood-rank.ts'

/** Milliseconds in which one wave runs through the cord, from the customer's end to the trainee's. */
const WAVE = 520

/** A cord between two different points; `pathOf` makes the whole drawn line of the points between. */
export interface CordCourse {
  readonly from: Point
  readonly to: Point
  readonly scale: number
  readonly pathOf: (points: readonly Point[]) => string
}

/**
 * Draws the cord's line and lets a wave run through it whenever its shape changes, frame by frame and
 * without React; frames are asked for only while it moves. A change in the middle of a wave goes on from
 * where the cord is. `cuts` draws every shape at once.
 */
export function useCordMotion(
  line: RefObject<SVGGElement | null>,
  shape: CordShape,
  course: CordCourse,
  cuts: boolean,
): void {
  const drawn = useRef<{ shape: CordShape; course: CordCourse; swings: readonly Swing[] }>(null)
  useLayoutEffect(() => {
    const { from, to, scale } = course
    // On a window without any width there is only a line to draw.
    const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
    const count = placesOf(length)
    const aim = evenSwings(shape, length, scale, count)
    const before = drawn.current
    const draw = (points: readonly Point[], swings: readonly Swing[]) => {
      drawn.current = { shape, course, swings }
      const path = course.pathOf(points)
      for (const stroke of line.current?.children ?? []) stroke.setAttribute('d', path)
    }
    const rest = () =>
      draw(shape === 'still' ? [from, to] : cordPoints(shape, from, to, scale), aim)
    if (cuts || before === null || before.shape === shape || before.course !== course) {
      rest()
      return
    }
    const start = before.swings
    const temper = temperOf(before.shape, shape)
    const began = performance.now()
    let frame = requestAnimationFrame(function run() {
      const time = Math.min(1, (performance.now() - began) / WAVE)
      if (time === 1) {
        rest()
        return
      }
      const swings = morphedSwings(start, aim, 1 - (1 - time) ** 2, temper, scale)
      draw(swingPoints(swings, from, to), swings)
      frame = requestAnimationFrame(run)
    })
    return () => cancelAnimationFrame(frame)
  }, [line, shape, course, cuts])
}

function temperOf(before: CordShape, after: CordShape): CordTemper {
  if (before === 'still' || after === 'still') return 'easing'
  return moodRank(after) < moodRank(before) ? 'tightening' : 'sagging'
}
