import type { Hint } from '../../../contract/messages.ts'
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../../engine/analysis/analysis.ts'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { buildDebrief } from '../../../engine/debrief/build-debrief.ts'
import { bestConversation } from '../../../engine/debrief/best-conversation.ts'
import type { BestConversation, Debrief } from '../../../engine/debrief/debrief.ts'
import type { BestPlay } from '../../../engine/scoring/best-play.ts'
import { scoreAttempt } from '../../../engine/scoring/score-attempt.ts'
import { prepareScoring, type ScoringRules } from '../../../engine/scoring/scoring-rules.ts'
import { hintFor } from './hint-for.ts'
import { readCopy } from './read-copy.ts'
import type { StoredCopy, StudyRequest } from './study-request.ts'

interface StudiedScenario {
  readonly scenario: Scenario
  readonly rules: ScoringRules
  readonly best: BestPlay | null
}

/** Searched scenarios that are kept; each may hold some 100 MB. */
const KEPT = 3

/** Answers what needs the search through all conversations of a scenario: a second or more for a large one. */
export class Study {
  private readonly studied = new Map<string, StudiedScenario>()

  answer(request: StudyRequest): null | number | BestConversation | Debrief | Hint {
    const { scenario, rules, best } = this.scenario(request.copy)
    if (request.kind === 'warm') return null
    if (request.kind === 'best') {
      return best && bestConversation({ scenario, best, traineeName: request.traineeName })
    }
    const attempt = replayTurns(scenario, request.log)
    if (request.kind === 'hint') return hintFor(scenario, attempt, best)
    if (best === null) return null
    if (request.kind === 'percent') return scoreAttempt(scenario, rules, attempt, best).percent
    return buildDebrief({ scenario, rules, attempt, best, traineeName: request.traineeName })
  }

  private scenario(copy: StoredCopy): StudiedScenario {
    const known = this.studied.get(copy.hash)
    // Put back at the end, so that the one that was not asked for longest is let go first.
    this.studied.delete(copy.hash)
    for (const oldest of this.studied.keys()) {
      if (this.studied.size < KEPT) break
      this.studied.delete(oldest)
    }
    const studied = known ?? study(copy)
    this.studied.set(copy.hash, studied)
    return studied
  }
}

function study(copy: StoredCopy): StudiedScenario {
  const { scenario } = readCopy(copy)
  return { scenario, rules: prepareScoring(scenario), best: bestPlayOf(analyseScenario(scenario)) }
}
