import { MOODS, type MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import { whenIdle } from '../measure/when-idle.ts'
import { prepareFace } from './face-address.ts'
import type { FaceMoment } from './face-drawing.ts'
import { REACTIONS } from './reactions.ts'

/** Milliseconds between two faces: each is drawn in a breath of its own, so that nothing else waits. */
const PAUSE = 60

/**
 * Milliseconds after a key or a press in which no face is drawn. While an answer is on its way the page has nothing to do,
 * and yet nothing may be begun that the answer would have to wait for.
 */
const AFTER_INPUT = 400
const INPUTS = ['keydown', 'pointerdown'] as const

/**
 * Draws all faces of a customer ahead, one after the other, so that a reaction is there in the instant of
 * the answer. Returns how to stop.
 */
export function prepareFaces(look: LookDocument): () => void {
  const moments: readonly (readonly [MoodId, FaceMoment])[] = [
    ...MOODS.map(({ id }) => [id, 'rest'] as const),
    ...REACTIONS.flatMap(({ id }) => REDNESS.map((mood) => [mood, id] as const)),
    ...MOODS.flatMap(({ id }) => [[id, 'talk'] as const, [id, 'blink'] as const]),
  ]
  let next = 0
  let callOff = (): void => undefined
  let touched = -Infinity
  const touch = (): void => void (touched = performance.now())
  for (const name of INPUTS) window.addEventListener(name, touch, true)
  const draw = (): void => {
    if (performance.now() - touched < AFTER_INPUT) {
      clock = setTimeout(rest, AFTER_INPUT)
      return
    }
    const moment = moments[next]
    if (moment === undefined) return
    next += 1
    void prepareFace(look, ...moment)
    clock = setTimeout(rest, PAUSE)
  }
  const rest = (): void => void (callOff = whenIdle(draw))
  let clock = setTimeout(rest, PAUSE)
  return () => {
    clearTimeout(clock)
    callOff()
    for (const name of INPUTS) window.removeEventListener(name, touch, true)
  }
}

/** A reaction looks the same in every mood but for the redness of anger: these moods stand for all. */
const REDNESS: readonly MoodId[] = ['furious', 'angry', 'guarded']
