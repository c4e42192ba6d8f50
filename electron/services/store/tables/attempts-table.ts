import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { MODES, type Mode } from '../../../../engine/attempt/turn.ts'
import { sealOf, sha256 } from '../seal.ts'
import { DamagedStore } from '../store-failure.ts'
import {
  checkSeal,
  numberIn,
  numberOrNullIn,
  textIn,
  textOrNullIn,
  type StoredRow,
} from './stored-row.ts'

/** What never changes about an attempt. */
export interface AttemptHeader {
  readonly id: string
  readonly learner: string
  /** Id of the library entry that it was begun from. */
  readonly scenario: string
  /** Hash of the scenario copy that it runs on. */
  readonly copy: string
  readonly mode: Mode
  readonly seed: number
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly forkOf: { readonly attempt: string; readonly turn: number } | null
}

export interface AttemptRow extends AttemptHeader {
  readonly givenUp: boolean
  /** Number of stored turns. */
  readonly length: number
  /** Link of the chain after the last turn. */
  readonly chain: string
}

/** One row an attempt: what it is, and how far its turns reach. */
export class AttemptsTable {
  private readonly upsert: StatementSync
  private readonly selectOne: StatementSync
  private readonly selectOfLearner: StatementSync
  private readonly selectAll: StatementSync
  private readonly selectCount: StatementSync

  constructor(database: DatabaseSync) {
    this.upsert = database.prepare(
      `INSERT INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
       SET given_up = excluded.given_up, length = excluded.length, chain = excluded.chain, seal = excluded.seal`,
    )
    this.selectOne = database.prepare('SELECT * FROM attempts WHERE id = ?')
    this.selectOfLearner = database.prepare(
      'SELECT * FROM attempts WHERE learner = ? ORDER BY started_at_milliseconds DESC, id',
    )
    this.selectAll = database.prepare('SELECT * FROM attempts')
    this.selectCount = database.prepare('SELECT count(*) AS count FROM attempts')
  }

  /** Stores a new attempt, or how far an old one has come. */
  write(row: AttemptRow): void {
    const { id, learner, scenario, copy, mode, seed, startedAt, forkOf, givenUp, length, chain } =
      row
    const fork = [forkOf?.attempt ?? null, forkOf?.turn ?? null] as const
    const values = [id, learner, scenario, copy, mode, seed, startedAt, ...fork] as const
    this.upsert.run(...values, givenUp ? 1 : 0, length, chain, sealOfAttempt(row))
  }

  find(id: string): AttemptRow | null {
    const row = this.selectOne.get(id)
    return row === undefined ? null : attemptFrom(row)
  }

  /** A learner's attempts, newest first. */
  ofLearner(learner: string): readonly AttemptRow[] {
    return this.selectOfLearner.all(learner).map(attemptFrom)
  }

  /** Every attempt of everybody, in no order. */
  all(): readonly AttemptRow[] {
    return this.selectAll.all().map(attemptFrom)
  }

  count(): number {
    const row = this.selectCount.get()
    return row === undefined ? 0 : numberIn(row, 'count')
  }
}

/** The link that an attempt's chain starts from: it covers all that never changes about the attempt. */
export function firstLink(header: AttemptHeader): string {
  return sha256(JSON.stringify(headerValues(header)))
}

function headerValues({
  id,
  learner,
  scenario,
  copy,
  mode,
  seed,
  startedAt,
  forkOf,
}: AttemptHeader): (string | number | null)[] {
  return [
    id,
    learner,
    scenario,
    copy,
    mode,
    seed,
    startedAt,
    forkOf?.attempt ?? null,
    forkOf?.turn ?? null,
  ]
}

function sealOfAttempt(row: AttemptRow): string {
  return sealOf('attempts', [...headerValues(row), row.givenUp ? 1 : 0, row.length, row.chain])
}

function attemptFrom(row: StoredRow): AttemptRow {
  const forkAttempt = textOrNullIn(row, 'fork_attempt')
  const forkTurn = numberOrNullIn(row, 'fork_turn')
  const attempt = {
    id: textIn(row, 'id'),
    learner: textIn(row, 'learner'),
    scenario: textIn(row, 'scenario'),
    copy: textIn(row, 'copy'),
    mode: modeFrom(textIn(row, 'mode')),
    seed: numberIn(row, 'seed'),
    startedAt: numberIn(row, 'started_at_milliseconds'),
    forkOf:
      forkAttempt === null || forkTurn === null ? null : { attempt: forkAttempt, turn: forkTurn },
    givenUp: numberIn(row, 'given_up') === 1,
    length: numberIn(row, 'length'),
    chain: textIn(row, 'chain'),
  }
  checkSeal(row, sealOfAttempt(attempt))
  return attempt
}

function modeFrom(text: string): Mode {
  const mode = MODES.find((candidate) => candidate === text)
  if (mode === undefined) throw new DamagedStore('an attempt has no mode')
  return mode
}
