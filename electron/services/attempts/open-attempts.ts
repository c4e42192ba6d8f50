import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import { Replay } from '../../../engine/attempt/replay.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { notFound } from '../service-failure.ts'
import { DamagedStore } from '../store/store-failure.ts'
import type { AttemptRow } from '../store/tables/attempts-table.ts'
import type { Tables } from '../store/tables/tables.ts'
import type { ReadCopy } from '../study/read-copy.ts'
import type { ScenarioShelf } from './scenario-shelf.ts'

/** An attempt read from the store, its chain verified, replayed to where it stands. */
export interface OpenAttempt {
  readonly row: AttemptRow
  readonly log: TimedTurn[]
  readonly replay: Replay
  readonly shelved: ReadCopy
}

const KEPT = 8

/** The attempts in use, kept replayed so that a turn is checked at once however long the call is. */
export class OpenAttempts {
  private readonly open = new Map<string, OpenAttempt>()
  private readonly shelf: ScenarioShelf

  constructor(shelf: ScenarioShelf) {
    this.shelf = shelf
  }

  /** The attempt as it is stored; throws NOT_FOUND where it is not. */
  get(id: string, tables: Tables): OpenAttempt {
    const row = tables.attempts.find(id)
    if (row === null) {
      this.open.delete(id)
      throw notFound(HOST_SENTENCES.attemptGone)
    }
    const known = this.open.get(id)
    if (known !== undefined && known.row.chain === row.chain) return this.keep({ ...known, row })
    return this.keep(this.load(row, tables))
  }

  /** An attempt of a list: used where it is at hand, else read and not kept. */
  look(row: AttemptRow, tables: Tables): OpenAttempt {
    const known = this.open.get(row.id)
    return known !== undefined && known.row.chain === row.chain
      ? { ...known, row }
      : this.load(row, tables)
  }

  /** After a turn that could not be stored: what is in memory is ahead of the disk. */
  forget(id: string): void {
    this.open.delete(id)
  }

  /** Takes over what the store now says of an attempt whose turn was stored. */
  moveOn(attempt: OpenAttempt, row: AttemptRow): void {
    this.keep({ ...attempt, row })
  }

  private load(row: AttemptRow, tables: Tables): OpenAttempt {
    const shelved = this.shelf.get(row.copy, tables)
    const log = [...tables.turns.read(row)]
    const replay = new Replay(shelved.scenario)
    for (const timed of log) {
      // Every turn was checked before it was stored.
      if (replay.take(timed) !== null)
        throw new DamagedStore('a stored turn does not fit its attempt')
    }
    return { row, log, replay, shelved }
  }

  private keep(attempt: OpenAttempt): OpenAttempt {
    this.open.delete(attempt.row.id)
    this.open.set(attempt.row.id, attempt)
    for (const oldest of this.open.keys()) {
      if (this.open.size <= KEPT) break
      this.open.delete(oldest)
    }
    return attempt
  }
}
