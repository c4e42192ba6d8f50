import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { ROUND_ORIGINS, type RoundOrigin } from '../../../../engine/drills/round-plan.ts'
import { sealOf, sha256 } from '../seal.ts'
import { DamagedStore } from '../store-failure.ts'
import { checkSeal, numberIn, textIn, textOrNullIn, type StoredRow } from './stored-row.ts'

/** What never changes about a round. */
export interface DrillRoundHeader {
  readonly id: string
  readonly learner: string
  readonly origin: RoundOrigin
  /** Id of the entry in the library of drills; null for the practice of a day. */
  readonly drill: string | null
  /** The round's own copy of what it asks, in all languages: see round-copy.ts. */
  readonly json: string
  readonly seed: number
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

export interface DrillRoundRow extends DrillRoundHeader {
  /** Number of stored answers. */
  readonly length: number
  /** Link of the chain after the last answer. */
  readonly chain: string
}

/** One row a round: what it asks, and how far its answers reach. */
export class DrillRoundsTable {
  private readonly upsert: StatementSync
  private readonly selectOne: StatementSync
  private readonly selectOfLearner: StatementSync
  private readonly selectAll: StatementSync

  constructor(database: DatabaseSync) {
    this.upsert = database.prepare(
      `INSERT INTO drill_rounds VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
       SET length = excluded.length, chain = excluded.chain, seal = excluded.seal`,
    )
    this.selectOne = database.prepare('SELECT * FROM drill_rounds WHERE id = ?')
    this.selectOfLearner = database.prepare(
      'SELECT * FROM drill_rounds WHERE learner = ? ORDER BY started_at_milliseconds DESC, id',
    )
    this.selectAll = database.prepare('SELECT * FROM drill_rounds')
  }

  /** Stores a new round, or how far an old one has come. */
  write(row: DrillRoundRow): void {
    const { id, learner, origin, drill, json, seed, startedAt, length, chain } = row
    const values = [id, learner, origin, drill, json, seed, startedAt, length, chain] as const
    this.upsert.run(...values, sealOfRound(row))
  }

  find(id: string): DrillRoundRow | null {
    const row = this.selectOne.get(id)
    return row === undefined ? null : roundFrom(row)
  }

  /** A learner's rounds, newest first. */
  ofLearner(learner: string): readonly DrillRoundRow[] {
    return this.selectOfLearner.all(learner).map(roundFrom)
  }

  /** Every round of everybody, in no order. */
  all(): readonly DrillRoundRow[] {
    return this.selectAll.all().map(roundFrom)
  }
}

/** The link that a round's chain starts from: it covers all that never changes about the round. */
export function firstDrillLink(header: DrillRoundHeader): string {
  return sha256(JSON.stringify(headerValues(header)))
}

function headerValues(header: DrillRoundHeader): (string | number | null)[] {
  const { id, learner, origin, drill, json, seed, startedAt } = header
  return [id, learner, origin, drill, sha256(json), seed, startedAt]
}

function sealOfRound(row: DrillRoundRow): string {
  return sealOf('drill_rounds', [...headerValues(row), row.length, row.chain])
}

function roundFrom(row: StoredRow): DrillRoundRow {
  const round = {
    id: textIn(row, 'id'),
    learner: textIn(row, 'learner'),
    origin: originFrom(textIn(row, 'origin')),
    drill: textOrNullIn(row, 'drill'),
    json: textIn(row, 'json'),
    seed: numberIn(row, 'seed'),
    startedAt: numberIn(row, 'started_at_milliseconds'),
    length: numberIn(row, 'length'),
    chain: textIn(row, 'chain'),
  }
  checkSeal(row, sealOfRound(round))
  return round
}

function originFrom(text: string): RoundOrigin {
  const origin = ROUND_ORIGINS.find((candidate) => candidate === text)
  if (origin === undefined) throw new DamagedStore('a round does not say how it was begun')
  return origin
}
