/** All criteria that a scenario can be scored on, prepared for it. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import { doctrineLanguage } from '../doctrine/doctrine-language.ts'
import { CRITERIA } from './criteria/all.generated.ts'
import type { Criterion, PreparedCriterion } from './criterion.ts'
import type { CriterionId } from './scorecard.ts'
import type { ScoringLanguage } from './scoring-language.ts'
import { readsTogether, type TurnReads } from './turn-reads.ts'

export interface ScoringRules {
  readonly criteria: readonly ScoredCriterion[]
  readonly leftOut: readonly {
    readonly criterion: CriterionId
    readonly title: string
    readonly reason: string
  }[]
  /** Most that can be earned before the first turn, over all criteria. */
  readonly startPoints: number
  /** What a turn brings, over all criteria, including the most that the wrap-up can make of it. */
  turnPoints(before: ConversationState, taken: Response | Silence, after: ConversationState): number
  /** What that depends on in the conversation so far. */
  turnReads(taken: Response | Silence): TurnReads
  /** What the state of an outcome brings, over all criteria. */
  endPoints(state: ConversationState): number
}

export interface ScoredCriterion {
  readonly criterion: Criterion
  /** In the language of the rules. */
  readonly title: string
  readonly weight: number
  readonly prepared: PreparedCriterion
}

const NO_WEIGHT: Record<ScoringLanguage, string> = {
  en: 'This scenario gives it no weight.',
  fr: 'Ce scénario ne lui donne aucun poids.',
}

/** The rules for one scenario, with their reasons in the language closest to a BCP 47 tag. Points are the same in all. */
export function prepareScoring(scenario: Scenario, tag = 'en'): ScoringRules {
  const language: ScoringLanguage = doctrineLanguage(tag)
  const scored: ScoredCriterion[] = []
  const leftOut: ScoringRules['leftOut'][number][] = []
  for (const criterion of CRITERIA) {
    const titles =
      scenario.document.setting === 'phone'
        ? criterion.title
        : (criterion.titleElsewhere ?? criterion.title)
    const title = titles[language]
    const weight = scenario.document.weights[criterion.id] ?? criterion.usualWeight
    const reason = weight === 0 ? NO_WEIGHT[language] : criterion.leftOut(scenario, language)
    if (reason !== null) leftOut.push({ criterion: criterion.id, title, reason })
    else
      scored.push({
        criterion,
        title,
        weight,
        prepared: criterion.prepare(scenario, weight, language),
      })
  }
  const prepared = scored.map((entry) => entry.prepared)
  return {
    criteria: scored,
    leftOut,
    startPoints: prepared.reduce((sum, criterion) => sum + criterion.startPoints, 0),
    turnPoints: (before, taken, after) => {
      let sum = 0
      for (const criterion of prepared) sum += criterion.turnPoints(before, taken, after)
      return sum
    },
    turnReads: (taken) => readsTogether(prepared.map((criterion) => criterion.turnReads(taken))),
    endPoints: (state) => {
      let sum = 0
      for (const criterion of prepared) sum += criterion.endPoints(state)
      return sum
    },
  }
}
