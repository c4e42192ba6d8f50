import { MOODS, type MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import { whenIdle } from '../measure/when-idle.ts'
import { prepareFace } from './face-address.ts'
import type { FaceMoment } from './face-drawing.ts'
import { REACTIONS } from './reactions.ts'

/** Milliseconds between two faces: each is drawn in a breath of its own, so that nothing else waits. */
const PAUSE = 60

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
  const draw = (): void => {
    const moment = moments[next]
    if (moment === undefined) return
    next += 1
    void prepareFace(look, ...moment)
    clock = setTimeout(rest, PAUSE)
  }
  // An answer that is being stored or drawn comes first.
  const rest = (): void => void (callOff = whenIdle(draw))
  let clock = setTimeout(rest, PAUSE)
  return () => {
    clearTimeout(clock)
    callOff()
  }
}

/** A reaction looks the same in every mood but for the redness of anger: these moods stand for all. */
const REDNESS: readonly MoodId[] = ['furious', 'angry', 'guarded']
