/** Answers questions about scenarios by the exact search, keeping the latest analyses. */
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../../engine/analysis/analysis.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import type { BestPlay } from '../../../engine/scoring/best-play.ts'
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-messages.ts'

/** Analyses kept; one of a large scenario may hold some 100 MB. */
const KEPT = 4

/** A function that answers questions and remembers the analyses it made. */
export function createAnswering(): (question: AnalysisQuestion) => AnalysisAnswer | null {
  const known = new Map<string, BestPlay | null>()
  return ({ hash, document, procedure, states }) => {
    const before = known.get(hash)
    const best =
      before === undefined
        ? bestPlayOf(analyseScenario(prepareScenario(document, procedure)))
        : before
    // Put back at the end, so that the one that was not asked for longest is let go first.
    known.delete(hash)
    known.set(hash, best)
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break
      known.delete(oldest)
    }
    if (best === null) return null
    return {
      points: best.points,
      takes: best.turns.map(({ taken }) => (taken.kind === 'response' ? taken.id : null)),
      states: states.map((state) => ({
        value: best.valueOf(state),
        response: best.bestResponseFrom(state)?.id ?? null,
      })),
    }
  }
}
