/** The call log as it is being filled in: pure data, so that keys, buttons and tests fill in the same sheet. */
import type { Turn } from '../../engine/attempt/turn.ts'
import type { StatementKind } from '../../engine/format/scenario-document.ts'

export interface StatementEntry {
  /** `moment/statement`. */
  readonly id: string
  readonly text: string
  /** Null until it is sorted. */
  readonly kind: StatementKind | null
  readonly passedOn: boolean
}

/** A date to choose: as it is read, and as the log keeps it, which is in the words of the scenario's own file. */
export interface OfferedDate {
  readonly shown: string
  readonly recorded: string
}

export interface PromiseEntry {
  /** `moment/response`. */
  readonly id: string
  readonly what: string
  readonly dates: readonly OfferedDate[]
  /** The date chosen, as it is recorded; empty for “not recorded”; null until chosen. */
  readonly by: string | null
}

export interface LogEntries {
  readonly statements: readonly StatementEntry[]
  readonly promises: readonly PromiseEntry[]
}

export function sorted(entries: LogEntries, id: string, kind: StatementKind): LogEntries {
  return changed(entries, id, (entry) => ({ ...entry, kind }))
}

export function passedOn(entries: LogEntries, id: string, passed: boolean): LogEntries {
  return changed(entries, id, (entry) => ({ ...entry, passedOn: passed }))
}

export function dated(entries: LogEntries, id: string, by: string): LogEntries {
  const promises = entries.promises.map((entry) => (entry.id === id ? { ...entry, by } : entry))
  return { ...entries, promises }
}

/** Lines that are filled in, and all lines. */
export function progress(entries: LogEntries): { readonly done: number; readonly all: number } {
  const done =
    entries.statements.filter((entry) => entry.kind !== null).length +
    entries.promises.filter((entry) => entry.by !== null).length
  return { done, all: entries.statements.length + entries.promises.length }
}

/** The turn to store. A line that was never sorted is left out: it counts as not sorted. */
export function loggedTurn(entries: LogEntries): Extract<Turn, { kind: 'logged' }> {
  return {
    kind: 'logged',
    statements: entries.statements.flatMap(({ id, kind, passedOn: passed }) =>
      kind === null ? [] : { id, kind, passedOn: passed },
    ),
    promises: entries.promises.map(({ id, by }) => ({ id, by: by ?? '' })),
  }
}

function changed(
  entries: LogEntries,
  id: string,
  change: (entry: StatementEntry) => StatementEntry,
): LogEntries {
  const statements = entries.statements.map((entry) => (entry.id === id ? change(entry) : entry))
  return { ...entries, statements }
}
