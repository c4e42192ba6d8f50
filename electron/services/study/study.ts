import type { Hint } from '../../../contract/messages.ts'
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../../engine/analysis/analysis.ts'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { buildDebrief } from '../../../engine/debrief/build-debrief.ts'
import { bestConversation } from '../../../engine/debrief/best-conversation.ts'
import type { BestConversation, Debrief } from '../../../engine/debrief/debrief.ts'
import { callEvidence } from '../../../engine/progress/call-evidence.ts'
import type { BestPlay } from '../../../engine/scoring/best-play.ts'
import { scoreAttempt } from '../../../engine/scoring/score-attempt.ts'
import { prepareScoring, type ScoringRules } from '../../../engine/scoring/scoring-rules.ts'
import { localisedBestPlay } from '../../../engine/strings/localised-best-play.ts'
import { hintFor } from './hint-for.ts'
import { readCopy, type ReadCopy } from './read-copy.ts'
import type { AttemptScore, StoredCopy, StudyRequest } from './study-request.ts'

interface StudiedScenario {
  readonly read: ReadCopy
  readonly rules: ScoringRules
  readonly best: BestPlay | null
}

/** A studied scenario in the words of one language. */
interface ToldScenario {
  readonly scenario: Scenario
  readonly rules: ScoringRules
  readonly best: BestPlay | null
}

/** Searched scenarios that are kept; each may hold some 100 MB. */
const KEPT = 3

/** Answers what needs the search through all conversations of a scenario: a second or more for a large one. */
export class Study {
  private readonly studied = new Map<string, StudiedScenario>()

  answer(request: StudyRequest): null | AttemptScore | BestConversation | Debrief | Hint {
    const studied = this.scenario(request.copy)
    if (request.kind === 'warm') return null
    if (request.kind === 'score') return score(studied, request.log)
    const { scenario, rules, best } = told(studied, request.language)
    if (request.kind === 'best') {
      return best && bestConversation({ scenario, best, traineeName: request.traineeName })
    }
    const attempt = replayTurns(scenario, request.log)
    if (request.kind === 'hint') return hintFor(scenario, attempt, best, request.language)
    if (best === null) return null
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
  const read = readCopy(copy)
  const { scenario } = read
  return { read, rules: prepareScoring(scenario), best: bestPlayOf(analyseScenario(scenario)) }
}

function score(
  { read, rules, best }: StudiedScenario,
  log: readonly TimedTurn[],
): AttemptScore | null {
  if (best === null) return null
  const attempt = replayTurns(read.scenario, log)
  const card = scoreAttempt(read.scenario, rules, attempt, best)
  return { percent: card.percent, evidence: callEvidence(read.scenario, attempt, card) }
}

/** Points and moves do not depend on the language, so what the search found is told in other words. */
function told({ read, rules, best }: StudiedScenario, language: string): ToldScenario {
  const { scenario } = read.inLanguage(language)
  return {
    scenario,
    rules: language === '' ? rules : prepareScoring(scenario, language),
    best: best === null || scenario === read.scenario ? best : localisedBestPlay(best, scenario),
  }
}
