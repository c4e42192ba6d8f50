/** Signs that the best answer can be told without thinking about the customer. */
import type { Moment } from '../conversation/scenario.ts'
import { finding, type Finding } from './finding.ts'
import { SILENCE, type StateGraph } from './state-graph.ts'
import type { Values } from './values.ts'

/** Moments with a clear best answer below which a pattern says nothing. */
export const FEWEST_MOMENTS = 6
/** Share of those moments, in percent, from which the best answer is nearly always so. Chance gives some 30. */
export const NEARLY_ALWAYS = 80

/** English words that make a sentence sound polite. */
const POLITE =
  /\b(please|thank|thanks|sorry|apologi[sz]e|apolog(?:y|ies)|glad|happy to|may i|would you|of course|certainly)\b/i

/** Of how many moments with a clear best answer that answer is the longest, the first in the file, the only polite one. */
export interface AnswerCues {
  readonly of: number
  readonly longest: number
  readonly first: number
  /** 0 where the scenario is not in English: the words that sound polite are English. */
  readonly onlyPolite: number
}

/** What can be told of the best answers of a graph that was followed to its end by their looks alone. */
export interface AnswerLooks {
  readonly cues: AnswerCues
  readonly findings: readonly Finding[]
}

/** `most` is what every state is still worth. */
export function surveyLooks(graph: StateGraph, most: Values): AnswerLooks {
  const survey = surveyAnswers(graph, most)
  const decided = graph.scenario.moments.flatMap((moment) => {
    const best = survey.bestOf(moment)
    return best === null ? [] : [{ moment, best }]
  })
  const isEnglish = /^en\b/i.test(graph.scenario.document.language)
  const count = (holds: (moment: Moment, best: number) => boolean) =>
    decided.filter(({ moment, best }) => holds(moment, best)).length
  const cues: AnswerCues = {
    of: decided.length,
    longest: count(isLongest),
    first: count((_, best) => best === 0),
    onlyPolite: isEnglish ? count(isOnlyPolite) : 0,
  }
  return {
    cues,
    findings: [
      ...graph.scenario.moments
        .filter((moment) => survey.allWorthTheSame(moment))
        .map((moment) => finding('all-worth-the-same', { moment: moment.id })),
      ...cue('best-is-longest', cues.longest, cues.of),
      ...cue('best-is-first', cues.first, cues.of),
      ...cue('best-is-only-polite', cues.onlyPolite, cues.of),
    ],
  }
}

function cue(
  kind: 'best-is-longest' | 'best-is-first' | 'best-is-only-polite',
  count: number,
  of: number,
): readonly Finding[] {
  if (of < FEWEST_MOMENTS || count * 100 < of * NEARLY_ALWAYS) return []
  return [finding(kind, { details: { count, of } })]
}

function isLongest(moment: Moment, best: number): boolean {
  const length = moment.responses[best]?.document.say.length ?? 0
  return moment.responses.every(
    (response) => response.index === best || response.document.say.length < length,
  )
}

function isOnlyPolite(moment: Moment, best: number): boolean {
  return moment.responses.every(
    (response) => POLITE.test(response.document.say) === (response.index === best),
  )
}

interface AnswerSurvey {
  /** Place of the response that is clearly best in the most states of a moment, or null where none ever is. */
  bestOf(moment: Moment): number | null
  /** Whether responses were compared in this moment and never differed. */
  allWorthTheSame(moment: Moment): boolean
}

/** Compares, in every state with two or more responses, how many points each of them leads to. */
function surveyAnswers(graph: StateGraph, most: Values): AnswerSurvey {
  const wins = graph.scenario.moments.map((moment) => new Int32Array(moment.responses.length))
  const compared = new Uint8Array(graph.scenario.moments.length)
  const differed = new Uint8Array(graph.scenario.moments.length)
  for (let state = 0; state < graph.states; state += 1) {
    const last = graph.firstMove[state + 1] as number // states and moves lie within their lists
    let options = 0
    let best = -Infinity
    let least = Infinity
    let winner = -1
    for (let move = graph.firstMove[state] as number; move < last; move += 1) {
      const taken = graph.taken[move] as number
      if (taken === SILENCE) continue
      options += 1
      const worth =
        (graph.points[move] as number) + (most.points[graph.leadsTo[move] as number] as number)
      if (worth > best) winner = taken
      best = Math.max(best, worth)
      least = Math.min(least, worth)
    }
    if (options < 2) continue
    const moment = graph.momentAt(state)
    compared[moment] = 1
    if (best === least) continue
    differed[moment] = 1
    const counts = wins[moment]
    if (counts !== undefined) counts[winner] = (counts[winner] ?? 0) + 1
  }
  return {
    bestOf: ({ index }) => {
      const counts = wins[index]
      if (differed[index] === 0 || counts === undefined) return null
      return counts.indexOf(Math.max(...counts))
    },
    allWorthTheSame: ({ index }) => compared[index] === 1 && differed[index] === 0,
  }
}
