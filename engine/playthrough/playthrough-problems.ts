/** What is wrong with the play-throughs beside a scenario. */
import type { Analysis } from '../analysis/analysis.ts'
import { hasToBePickedUp } from '../format/contact.ts'
import type { Place } from '../format/line-starts.ts'
import type { PlacesInScenario } from '../format/scenario-places.ts'
import { placedProblem } from '../problems/placed-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { expectationWords, playResult } from './play-result.ts'
import type { ReadPlaythrough } from './read-playthrough.ts'

const TOP: Place = { line: 1, column: 1 }
const NO_RING = { key: 'picks-up', in: 'play-through' }

/** A scenario, read and searched. */
export interface SearchedScenario {
  /** Its name in messages. */
  readonly file: string
  readonly places: PlacesInScenario
  readonly analysis: Analysis
}

/** A play-through as it was read; `shown` is its name in messages. */
export interface ReadPlay extends ReadPlaythrough {
  readonly shown: string
}

/** An answer that no play-through gives. */
export interface UntakenAnswer {
  readonly moment: string
  readonly response: string
  readonly say: string
}

/** What the play-throughs of a scenario show; all of it can travel between threads. */
export interface PlaythroughFaults {
  /** What was wrong in reading them, what is not on offer, and what earns otherwise than expected. */
  readonly problems: readonly Problem[]
  readonly untaken: readonly UntakenAnswer[]
}

/** Everything that is wrong with them, in its place. */
export function playthroughProblems(
  { file, analysis, places }: SearchedScenario,
  plays: readonly ReadPlay[],
): readonly Problem[] {
  const { problems, untaken } = playthroughFaults(analysis, plays)
  return [...problems, ...untakenProblems(untaken, file, places)]
}

/** The same before places are known. A scenario without any play-through is left in peace. */
export function playthroughFaults(
  analysis: Analysis,
  plays: readonly ReadPlay[],
): PlaythroughFaults {
  if (plays.length === 0) return { problems: [], untaken: [] }
  const { document } = analysis.scenario
  const rings = hasToBePickedUp(document)
  const taken = new Set<string>()
  const problems = plays.flatMap((play): readonly Problem[] => {
    const { playthrough, shown } = play
    if (playthrough !== null && rings && !play.namesRing)
      return [...play.problems, placedProblem('TR202', shown, TOP, NO_RING)]
    const result = playthrough === null ? null : playResult(analysis, playthrough)
    if (playthrough === null || result === null) return play.problems
    if (!result.ok)
      return [
        ...play.problems,
        placedProblem('TR951', shown, play.places.ofLine(result.line), {
          sentence: result.sentence,
        }),
      ]
    for (const name of result.taken) taken.add(name)
    const found = expectationWords(result.found)
    const expected = expectationWords(playthrough.expect)
    if (found === expected) return play.problems
    const gaps = { found, expected }
    return [...play.problems, placedProblem('TR952', shown, play.places.ofExpectation, gaps)]
  })
  const untaken = document.moments.flatMap((moment) =>
    moment.responses
      .filter((response) => !taken.has(`${moment.id}/${response.id}`))
      .map((response) => ({ moment: moment.id, response: response.id, say: response.say })),
  )
  return { problems, untaken }
}

/** The answers that nobody gives, as problems of the scenario's file. */
export function untakenProblems(
  untaken: readonly UntakenAnswer[],
  file: string,
  places: PlacesInScenario,
): readonly Problem[] {
  return untaken.map(({ moment, response, say }) =>
    placedProblem('TR953', file, places.ofMoment(moment, response), { say }),
  )
}
