import type { BestTurn } from '../../engine/debrief/debrief.ts'
import type { MoodPoint } from '../../engine/scoring/scorecard.ts'
import type { WorkedExample } from '../../contract/messages.ts'
import type { LadderRung } from '../ui/ladder/step-ladder.tsx'

/** A place in a call that is watched: the customer speaks, an answer is given, or it is over. */
export interface WatchPlace {
  readonly kind: 'line' | 'answer' | 'end'
  /** From 1; that of the last turn at the end. */
  readonly number: number
  /** What the customer has said. */
  readonly line: string
  readonly voice: string | null
  readonly mood: MoodPoint
  /** The answer and its reasons; null at the end. */
  readonly turn: BestTurn | null
  /** What the answer before made the customer feel. */
  readonly before: BestTurn | null
}

/** Every place of an example, in order: two for each turn, and the end. */
export function watchPlaces({ best }: WorkedExample): readonly WatchPlace[] {
  const places = best.turns.flatMap((turn, index): readonly WatchPlace[] => {
    const place = {
      number: index + 1,
      line: turn.customer,
      voice: turn.voice,
      mood: shownAs(best.moods[index], turn.mood),
      turn,
      before: best.turns[index - 1] ?? null,
    }
    return [
      { ...place, kind: 'line' },
      { ...place, kind: 'answer' },
    ]
  })
  const end: WatchPlace = {
    kind: 'end',
    number: best.turns.length,
    line: best.closing.text,
    voice: best.closing.voice,
    mood: shownAs(best.moods.at(-1), best.closing.mood),
    turn: null,
    before: best.turns.at(-1) ?? null,
  }
  return [...places, end]
}

/** The steps of the procedure, those that the answers up to a place performed done. */
export function watchedRungs(
  { copy, best }: WorkedExample,
  place: WatchPlace,
): readonly LadderRung[] {
  const given = best.turns.slice(0, place.kind === 'line' ? place.number - 1 : place.number)
  return copy.procedure.steps.map(({ id, short }) => ({
    id,
    short,
    state: given.some(({ steps }) => steps.includes(id)) ? 'done' : 'open',
  }))
}

/** The figures of a mood under the name that the moment itself gives it. */
function shownAs(point: MoodPoint | undefined, mood: MoodPoint['mood']): MoodPoint {
  return point === undefined ? { turn: 0, calm: 0, trust: 0, level: 0, mood } : { ...point, mood }
}
