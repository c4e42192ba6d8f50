/** Step order: each step of the procedure once, in full when no later step was performed before it. */
import type { PlayedTurn } from '../../attempt/replay.ts'
import type { PrincipleId } from '../../doctrine/principles.ts'
import type { Scenario } from '../../conversation/scenario.ts'
import type { Criterion } from '../criterion.ts'
import { halfPointsDown } from '../points.ts'
import type { ScoringLanguage } from '../scoring-language.ts'
import type { Evidence } from '../scorecard.ts'
import { newSteps, stepShares, trainedSteps } from '../trained-steps.ts'

const WORDS = {
  en: {
    leftOut: 'No response of this scenario performs a step of its procedure.',
    onTime: (step: string) => `${step}: in its place.`,
    late: (step: string, later: string) => `${step} came after ${later}: half of its points.`,
    lateBetter: (step: string, later: string) => `${step} before ${later}.`,
    never: (step: string) => `${step} never happened.`,
    neverBetter: (step: string, purpose: string) => `${step}: ${purpose}`,
  },
  fr: {
    leftOut: 'Aucune réponse de ce scénario n’accomplit une étape de sa démarche.',
    onTime: (step: string) => `${step} : à sa place.`,
    late: (step: string, later: string) =>
      `« ${step} » est venu après « ${later} » : la moitié de ses points.`,
    lateBetter: (step: string, later: string) => `« ${step} » avant « ${later} ».`,
    never: (step: string) => `« ${step} » n’a jamais eu lieu.`,
    neverBetter: (step: string, purpose: string) => `${step} : ${purpose}`,
  },
} satisfies Record<ScoringLanguage, unknown>

/** Whether a later step than `index` is among those performed. */
export function laterStepCame(performed: number, index: number): boolean {
  return performed >>> (index + 1) !== 0
}

/** The lowest bit that is set and all above it; 0 where none is. */
function fromLowestBit(bits: number): number {
  return bits === 0 ? 0 : -(bits & -bits)
}

export const stepOrder: Criterion = {
  id: 'step-order',
  title: { en: 'Step order', fr: 'Ordre des étapes' },
  place: 10,
  usualWeight: 28,
  leftOut: (scenario, language) =>
    trainedSteps(scenario).length === 0 ? WORDS[language].leftOut : null,
  prepare: (scenario, weight, language) => {
    const shares = stepShares(scenario, weight)
    const credit = (index: number, performedBefore: number) => {
      const share = shares[index] ?? 0
      return laterStepCame(performedBefore, index) ? halfPointsDown(share / 2) : share
    }
    return {
      startPoints: 0,
      turnPoints: (before, taken) => {
        let sum = 0
        for (let index = 0, rest = newSteps(before, taken); rest !== 0; index += 1, rest >>>= 1) {
          if ((rest & 1) === 1) sum += credit(index, before.performed)
        }
        return sum
      },
      turnReads: (taken) => ({
        // The steps themselves, and those after the first of them, which tell whether one comes late.
        performed: taken.kind === 'response' ? fromLowestBit(taken.performs) : 0,
        ledger: 0,
      }),
      endPoints: () => 0,
      explain: (attempt) => {
        const words = WORDS[language]
        const evidence = attempt.played.flatMap((turn) =>
          stepsOfTurn(scenario, turn, shares, credit, words),
        )
        const missing = trainedSteps(scenario).filter(
          (index) => (attempt.state.performed & (1 << index)) === 0,
        )
        return [
          ...evidence,
          ...missing.map((index) => missedStep(scenario, index, shares[index] ?? 0, words)),
        ]
      },
    }
  },
}

type Words = (typeof WORDS)[ScoringLanguage]

function stepsOfTurn(
  scenario: Scenario,
  { number, before, taken }: PlayedTurn,
  shares: readonly number[],
  credit: (index: number, performedBefore: number) => number,
  words: Words,
): readonly Evidence[] {
  const performed = newSteps(before, taken)
  return scenario.procedure.steps.flatMap((step, index) => {
    if ((performed & (1 << index)) === 0) return []
    const points = credit(index, before.performed)
    const late = laterStepCame(before.performed, index)
    const later = scenario.procedure.steps.find(
      (_, place) => place > index && (before.performed & (1 << place)) !== 0,
    )
    return {
      criterion: 'step-order' as const,
      turn: number,
      points,
      missed: (shares[index] ?? 0) - points,
      // The reader accepts no procedure whose steps name an unknown principle.
      principle: step.principle as PrincipleId,
      reason: late ? words.late(step.short, later?.short ?? '') : words.onTime(step.short),
      better: late ? words.lateBetter(step.short, later?.short ?? '') : '',
    }
  })
}

function missedStep(scenario: Scenario, index: number, share: number, words: Words): Evidence {
  const step = scenario.procedure.steps[index]
  if (step === undefined) throw new Error('trained steps are steps of the procedure')
  return {
    criterion: 'step-order',
    turn: null,
    points: 0,
    missed: share,
    principle: step.principle as PrincipleId,
    reason: words.never(step.short),
    better: words.neverBetter(step.short, step.purpose),
  }
}
