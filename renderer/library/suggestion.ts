/** Which call to take next, and why: read from the learner's own record. */
import type {
  AttemptSummary,
  LibraryCard,
  LibraryEntry,
  LibraryPath,
} from '../../contract/messages.ts'
import type { ScenarioKind } from '../../engine/format/scenario-document.ts'
import { areasOf, weakestArea, type ProgressCall } from '../../engine/progress/area-progress.ts'
import {
  isPrepared,
  scenarioForArea,
  type PracticeScenario,
} from '../../engine/progress/next-practice.ts'
import type { SkillArea } from '../../engine/progress/skill-areas.ts'
import { bestResult, counted } from './best-result.ts'
import { currentPath, pathStates } from './path-state.ts'
import { pausedCalls } from './paused-calls.ts'
import { playableOf, type Playable } from './playable.ts'

/** From this percentage on a call is well in hand, and the exam is the next thing. */
const WELL_IN_HAND = 90

export type SuggestionReason =
  | { readonly kind: 'first' }
  | { readonly kind: 'lost' }
  /** The next call of a path, on one of its days. */
  | { readonly kind: 'path'; readonly path: string; readonly day: number }
  /** To be played before the call that would be next; `then` is whom that one is with. */
  | { readonly kind: 'before'; readonly then: string }
  /** It trains the skill that is the weakest so far. */
  | {
      readonly kind: 'skill'
      readonly area: SkillArea
      readonly level: number
      readonly calls: number
    }
  | { readonly kind: 'newKind'; readonly practised: readonly ScenarioKind[] }
  | { readonly kind: 'untried' }
  | { readonly kind: 'improve'; readonly percent: number }
  | { readonly kind: 'exam'; readonly percent: number }

export interface Suggestion {
  readonly scenario: string
  readonly card: LibraryCard
  readonly reason: SuggestionReason
}

/**
 * The next call, or null when nothing can be played. In this order: a first call; the last call again when its
 * customer was lost; the next call of the path, or what is best played before it; what trains the weakest skill; a kind
 * that was never practised; a call never taken; the weakest result; the exam.
 */
export function suggestNext(
  entries: readonly LibraryEntry[],
  attempts: readonly AttemptSummary[],
  paths: readonly LibraryPath[] = [],
): Suggestion | null {
  const onHold = new Set(pausedCalls(attempts).map((attempt) => attempt.scenario))
  const playable = playableOf(entries)
  const free = playable.filter(({ id }) => !onHold.has(id))
  const gentlest = free.toSorted((one, other) => one.card.difficulty - other.card.difficulty)
  const done = counted(attempts).toSorted((one, other) =>
    other.startedAt.localeCompare(one.startedAt),
  )
  const path = currentPath(pathStates(paths, free, attempts))
  if (done.length === 0) return suggestion(path?.next?.line ?? gentlest[0], { kind: 'first' })

  const last = done[0]
  const lostCall = free.find(({ id }) => id === last?.scenario && last.outcome === 'lost')
  if (lostCall) return suggestion(lostCall, { kind: 'lost' })

  const shelf = free.map((line) => shelved(line, attempts))
  if (path !== null && path.next !== null) {
    const { day, line } = path.next
    const reason = { kind: 'path', path: path.path.title, day: day.number } as const
    return prepared(line, reason, free, shelf)
  }
  const weakest = weakestArea(
    areasOf(
      done.flatMap((call) => progressCall(call, playable)),
      [],
    ),
  )
  const training = weakest === null ? null : scenarioForArea(weakest.area, shelf)
  if (weakest !== null && training !== null && (training.best ?? 0) < WELL_IN_HAND) {
    const { area, level, calls } = weakest
    const reason = { kind: 'skill', area, level: level ?? 0, calls } as const
    return suggestion(
      free.find(({ id }) => id === training.id),
      reason,
    )
  }

  const kindOf = new Map(playable.map(({ id, card }) => [id, card.kind]))
  const practised = [...new Set(done.flatMap(({ scenario }) => kindOf.get(scenario) ?? []))]
  const untried = gentlest
    .filter(({ id }) => bestResult(attempts, id) === null)
    .toSorted((one, other) => waits(one, shelf) - waits(other, shelf))
  const otherKind = untried.find(({ card }) => !practised.includes(card.kind))
  if (otherKind && practised.length > 0)
    return suggestion(otherKind, { kind: 'newKind', practised })
  if (untried.length > 0) return suggestion(untried[0], { kind: 'untried' })

  const poorest = free
    .map((scenario) => ({ scenario, percent: bestResult(attempts, scenario.id) ?? 0 }))
    .toSorted((one, other) => one.percent - other.percent)[0]
  if (poorest === undefined) return null
  const kind = poorest.percent < WELL_IN_HAND ? 'improve' : 'exam'
  return suggestion(poorest.scenario, { kind, percent: poorest.percent })
}

/** The call itself, or the first one that is best played before it and was not yet. */
function prepared(
  line: Playable,
  reason: SuggestionReason,
  free: readonly Playable[],
  shelf: readonly PracticeScenario[],
): Suggestion | null {
  const isNew = ({ id }: Playable): boolean =>
    shelf.some((scenario) => scenario.id === id && scenario.best === null)
  const before = free.find((one) => line.card.after.includes(one.id) && isNew(one))
  return before === undefined
    ? suggestion(line, reason)
    : suggestion(before, { kind: 'before', then: line.card.customer.name })
}

function waits(line: Playable, shelf: readonly PracticeScenario[]): number {
  return isPrepared(line.card, shelf) ? 0 : 1
}

function shelved({ id, card }: Playable, attempts: readonly AttemptSummary[]): PracticeScenario {
  const { difficulty, procedure, after } = card
  const skills = card.skills.map((skill) => skill.id)
  return { id, difficulty, skills, procedure, after, best: bestResult(attempts, id) }
}

function progressCall(
  { scenario, startedAt, shares }: AttemptSummary,
  lines: readonly Playable[],
): readonly ProgressCall[] {
  if (shares === undefined || shares === null) return []
  const difficulty = lines.find(({ id }) => id === scenario)?.card.difficulty ?? 1
  return [{ startedAt, difficulty, shares }]
}

function suggestion(scenario: Playable | undefined, reason: SuggestionReason): Suggestion | null {
  return scenario === undefined ? null : { scenario: scenario.id, card: scenario.card, reason }
}
