import type { ScenarioCopy } from '../../../contract/messages.ts'
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../../engine/analysis/analysis.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import type { BestPlay } from '../../../engine/scoring/best-play.ts'
import { prepareScoring, type ScoringRules } from '../../../engine/scoring/scoring-rules.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Tables } from '../store/tables/tables.ts'

/** A scenario copy made ready: to replay, to score, to search. */
export interface ShelvedScenario {
  readonly copy: ScenarioCopy
  readonly scenario: Scenario
  readonly rules: ScoringRules
  /** The best conversation there is, worked out when first asked for; null where none comes to an end. */
  best(): BestPlay | null
}

/** Scenarios kept ready at the same time; an analysis of a large one may hold some 100 MB. */
const KEPT = 6

/** The scenario copies that attempts ran on, the latest ones kept ready. */
export class ScenarioShelf {
  private readonly shelved = new Map<string, ShelvedScenario>()

  /** The copy with this hash, from the store where it is not at hand. */
  get(hash: string, tables: Tables): ShelvedScenario {
    const known = this.shelved.get(hash)
    // Put back at the end, so that the one that was not asked for longest is let go first.
    this.shelved.delete(hash)
    const shelved = known ?? shelve(copyFrom(hash, tables.copies.read(hash)))
    this.shelved.set(hash, shelved)
    for (const oldest of this.shelved.keys()) {
      if (this.shelved.size <= KEPT) break
      this.shelved.delete(oldest)
    }
    return shelved
  }
}

/** The text under which a copy is stored: its hash is the SHA-256 of it. */
export function copyText({ document, procedure }: ScenarioCopy): string {
  return canonicalJson({ document, procedure })
}

function copyFrom(hash: string, json: string): ScenarioCopy {
  // The hash, checked by the table, proves that this is what the reader returned when the attempt began.
  const { document, procedure } = JSON.parse(json) as Omit<ScenarioCopy, 'hash'>
  return { hash, document, procedure }
}

function shelve(copy: ScenarioCopy): ShelvedScenario {
  const scenario = prepareScenario(copy.document, copy.procedure)
  let best: BestPlay | null | undefined
  return {
    copy,
    scenario,
    rules: prepareScoring(scenario),
    best: () => {
      if (best === undefined) best = bestPlayOf(analyseScenario(scenario))
      return best
    },
  }
}
