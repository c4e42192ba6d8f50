/** The exact search over all conversations of a scenario. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { prepareScoring } from '../scoring/scoring-rules.ts'
import { BackwardMoves } from './backward-moves.ts'
import type { Analysis, WorstPlay } from './analysis.ts'
import { findComponents, type Components } from './components.ts'
import { findCoverageFaults } from './coverage-findings.ts'
import type { Finding } from './finding.ts'
import { inFileOrder } from './finding.ts'
import { playFrom } from './play.ts'
import type { PointRules } from './point-rules.ts'
import { findReachFaults } from './reach-findings.ts'
import { surveyReach } from './reach.ts'
import { surveyLooks, type AnswerCues } from './smell-findings.ts'
import { StateExplorer } from './state-explorer.ts'
import type { StateGraph } from './state-graph.ts'
import { chosenMove, conversationValues } from './values.ts'

/** States that are followed unless told otherwise: some seconds and some 300 MB at the very most. */
export const USUAL_STATE_LIMIT = 2_000_000

export interface AnalysisOptions {
  /** Most states to find; beyond it the analysis is not complete, and says so. */
  readonly limit?: number
  /** Asked every few milliseconds; true ends the search with what it has. */
  readonly shouldStop?: () => boolean
  /** Rules to search by in place of the scenario's own scoring. */
  readonly rules?: PointRules
}

/** States that are followed in one stretch: some milliseconds. */
const STRETCH = 4096

/**
 * Follows every conversation of a scenario and works out the best and the worst from every state, exactly.
 * Throws only where the rules earn by going round in a loop, which is a programmer's error.
 */
export function analyseScenario(scenario: Scenario, options: AnalysisOptions = {}): Analysis {
  const stretches = analysisStretches(scenario, options)
  for (;;) {
    const { done, value } = stretches.next()
    if (done === true) return value
  }
}

/**
 * The same in stretches of some milliseconds (the last few are longer where there are many states), with a
 * `pause` after each, so that a program can go on answering meanwhile. Rejects where `pause` does.
 */
export async function analyseInStretches(
  scenario: Scenario,
  pause: () => Promise<void>,
  options: AnalysisOptions = {},
): Promise<Analysis> {
  const stretches = analysisStretches(scenario, options)
  for (;;) {
    const { done, value } = stretches.next()
    if (done === true) return value
    await pause()
  }
}

function* analysisStretches(
  scenario: Scenario,
  options: AnalysisOptions,
): Generator<undefined, Analysis, undefined> {
  const scoring = options.rules === undefined ? prepareScoring(scenario) : null
  const rules = options.rules ?? scoring ?? prepareScoring(scenario)
  const explorer = new StateExplorer(scenario, rules, options.limit ?? USUAL_STATE_LIMIT)
  let asked = false
  while (!explorer.done && !explorer.isOverLimit) {
    asked = options.shouldStop?.() === true
    if (asked) break
    explorer.advance(STRETCH)
    yield
  }
  const graph = explorer.graph(explorer.done ? null : asked ? 'asked' : 'limit')
  const components = findComponents(graph)
  const backwards = new BackwardMoves(graph, components)
  yield
  const most = conversationValues(graph, components, backwards, 1)
  yield
  const reach = surveyReach(graph, components)
  yield
  const best = playFrom(graph, most, scenario.initial, rules.startPoints)
  const complete = graph.stopped === null
  const findings: Finding[] = []
  let cues: AnswerCues | null = null
  if (complete) {
    findings.push(...findReachFaults(graph, components, reach))
    const looks = surveyLooks(graph, most)
    cues = looks.cues
    findings.push(...looks.findings)
    if (best !== null) findings.push(...findCoverageFaults(scenario, scoring, best))
  }
  /** Found when it is asked for, which checking and playing never do. */
  let worst: { readonly play: WorstPlay | null } | null = null
  const numberOf = (state: ConversationState): number => graph.numberOf(state)
  return {
    scenario,
    complete,
    stopped: graph.stopped,
    states: graph.states,
    moves: graph.firstMove[graph.states] ?? 0,
    best,
    get worst() {
      worst ??= { play: worstOf(graph, components, backwards, rules.startPoints) }
      return worst.play
    },
    reachedMoments: new Set(
      scenario.moments
        .filter((moment) => reach.moments[moment.index] === 1)
        .map((moment) => moment.id),
    ),
    reachedOutcomes: new Set(
      scenario.moments.flatMap((moment) =>
        moment.outcome !== null && reach.moments[moment.index] === 1 ? [moment.outcome] : [],
      ),
    ),
    cues,
    findings: inFileOrder(findings, scenario),
    valueOf: (state) => {
      const value = most.points[numberOf(state)]
      return value === undefined || value === -Infinity ? null : value
    },
    bestMoveFrom: (state) => {
      const number = numberOf(state)
      const move = chosenMove(graph, most, number)
      return move === -1 ? null : graph.takenBy(number, move)
    },
    bestPlayFrom: (state) => playFrom(graph, most, state, 0),
  }
}

function worstOf(
  graph: StateGraph,
  components: Components,
  backwards: BackwardMoves,
  startPoints: number,
): WorstPlay | null {
  const least = conversationValues(graph, components, backwards, -1)
  const play = playFrom(graph, least, graph.scenario.initial, startPoints)
  if (play !== null) return { limited: true, play }
  return least.points[0] === -Infinity ? { limited: false } : null
}
