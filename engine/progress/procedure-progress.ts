/** Step by step: how a learner carries out each procedure. */
import type { StepEvidence } from './call-evidence.ts'

/** At most so many of the latest calls at a procedure are counted: what was long ago is mended. */
const COUNTED = 10

export interface ProcedureCall {
  readonly procedure: string
  readonly startedAt: string
  readonly steps: readonly StepEvidence[]
}

export interface StepProgress {
  readonly step: string
  /** In how many of the counted calls it came in order, after a later one, not at all. */
  readonly inOrder: number
  readonly late: number
  readonly missing: number
}

export interface ProcedureProgress {
  readonly procedure: string
  /** Calls at it that were counted. */
  readonly calls: number
  /** In the order of the procedure as the latest call knew it. */
  readonly steps: readonly StepProgress[]
  /** The step that needs practice most, or null where every one came in order. */
  readonly weakest: string | null
}

/** The procedures that were practised, the one of the latest call first; `calls` in any order. */
export function proceduresOf(calls: readonly ProcedureCall[]): readonly ProcedureProgress[] {
  const newest = calls.toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1))
  const byProcedure = Map.groupBy(newest, ({ procedure }) => procedure)
  return [...byProcedure].map(([procedure, all]) => {
    const counted = all.slice(0, COUNTED)
    const known = [...new Set(counted.flatMap(({ steps }) => steps.map(({ step }) => step)))]
    const inLatest = counted[0]?.steps.map(({ step }) => step) ?? []
    // Steps of an older version of the procedure come last: calls on it stay counted.
    const order = [...inLatest, ...known.filter((step) => !inLatest.includes(step))]
    const steps = order.map((step) => stepProgress(step, counted))
    return { procedure, calls: counted.length, steps, weakest: weakestOf(steps) }
  })
}

function stepProgress(step: string, calls: readonly ProcedureCall[]): StepProgress {
  const credits = calls.flatMap(({ steps }) =>
    steps.filter((entry) => entry.step === step).map(({ credit }) => credit),
  )
  const count = (credit: StepEvidence['credit']): number =>
    credits.filter((one) => one === credit).length
  return { step, inOrder: count('full'), late: count('late'), missing: count('none') }
}

/** What is left out weighs twice what comes late; of two equal ones the earlier step, on which the later rest. */
function weakestOf(steps: readonly StepProgress[]): string | null {
  let weakest: string | null = null
  let most = 0
  for (const { step, inOrder, late, missing } of steps) {
    const weakness = (late + 2 * missing) / Math.max(1, inOrder + late + missing)
    if (weakness <= most) continue
    most = weakness
    weakest = step
  }
  return weakest
}
