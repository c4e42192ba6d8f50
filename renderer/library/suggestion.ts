/** Which call to take next, and why: read from the learner's own record. */
import type { AttemptSummary, LibraryCard, LibraryEntry } from '../../contract/messages.ts'
import type { ScenarioKind } from '../../engine/format/scenario-document.ts'
import { bestResult, counted } from './best-result.ts'
import { pausedCalls } from './paused-calls.ts'

/** From this percentage on a call is well in hand, and the exam is the next thing. */
const WELL_IN_HAND = 90

export type SuggestionReason =
  | { readonly kind: 'first' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'newKind'; readonly practised: readonly ScenarioKind[] }
  | { readonly kind: 'untried' }
  | { readonly kind: 'improve'; readonly percent: number }
  | { readonly kind: 'exam'; readonly percent: number }

export interface Suggestion {
  readonly scenario: string
  readonly card: LibraryCard
  readonly reason: SuggestionReason
}

/** A scenario that can be played. */
export interface Playable {
  readonly id: string
  readonly card: LibraryCard
}

/** The entries that can be played, in the order of the library. */
export function playableOf(entries: readonly LibraryEntry[]): readonly Playable[] {
  return entries.flatMap(({ id, playable, card }) => (playable && card ? [{ id, card }] : []))
}

/**
 * The next call, or null when nothing can be played. In this order: a first call; the last call again when
 * its customer was lost; a kind that was never practised; a call never taken; the weakest result; the exam.
 */
export function suggestNext(
  entries: readonly LibraryEntry[],
  attempts: readonly AttemptSummary[],
): Suggestion | null {
  const onHold = new Set(pausedCalls(attempts).map((attempt) => attempt.scenario))
  const playable = playableOf(entries)
  const free = playable.filter(({ id }) => !onHold.has(id))
  const gentlest = free.toSorted((one, other) => one.card.difficulty - other.card.difficulty)
  const done = counted(attempts).toSorted((one, other) =>
    other.startedAt.localeCompare(one.startedAt),
  )
  if (done.length === 0) return suggestion(gentlest[0], { kind: 'first' })

  const last = done[0]
  const lostCall = free.find(({ id }) => id === last?.scenario && last.outcome === 'lost')
  if (lostCall) return suggestion(lostCall, { kind: 'lost' })

  const kindOf = new Map(playable.map(({ id, card }) => [id, card.kind]))
  const practised = [...new Set(done.flatMap(({ scenario }) => kindOf.get(scenario) ?? []))]
  const untried = gentlest.filter(({ id }) => bestResult(attempts, id) === null)
  const otherKind = untried.find(({ card }) => !practised.includes(card.kind))
  if (otherKind && practised.length > 0)
    return suggestion(otherKind, { kind: 'newKind', practised })
  if (untried.length > 0) return suggestion(untried[0], { kind: 'untried' })

  const weakest = free
    .map((scenario) => ({ scenario, percent: bestResult(attempts, scenario.id) ?? 0 }))
    .toSorted((one, other) => one.percent - other.percent)[0]
  if (weakest === undefined) return null
  const kind = weakest.percent < WELL_IN_HAND ? 'improve' : 'exam'
  return suggestion(weakest.scenario, { kind, percent: weakest.percent })
}

function suggestion(scenario: Playable | undefined, reason: SuggestionReason): Suggestion | null {
  return scenario === undefined ? null : { scenario: scenario.id, card: scenario.card, reason }
}
