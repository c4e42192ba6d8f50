import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { sealOf } from '../seal.ts'
import { checkSeal, numberIn, textIn, type StoredRow } from './stored-row.ts'

export interface LearnerRow {
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** The people who practise on this machine. */
export class LearnersTable {
  private readonly insert: StatementSync
  private readonly selectAll: StatementSync
  private readonly selectOne: StatementSync
  private readonly update: StatementSync
  private readonly erase: StatementSync

  constructor(database: DatabaseSync) {
    this.insert = database.prepare('INSERT INTO learners VALUES (?, ?, ?, ?)')
    this.selectAll = database.prepare('SELECT * FROM learners ORDER BY created_at_milliseconds, id')
    this.selectOne = database.prepare('SELECT * FROM learners WHERE id = ?')
    this.update = database.prepare('UPDATE learners SET name = ?, seal = ? WHERE id = ?')
    this.erase = database.prepare('DELETE FROM learners WHERE id = ?')
  }

  add(learner: LearnerRow): void {
    this.insert.run(learner.id, learner.name, learner.createdAt, sealOfLearner(learner))
  }

  /** Everybody, in the order in which they were added. */
  all(): readonly LearnerRow[] {
    return this.selectAll.all().map(learnerFrom)
  }

  find(id: string): LearnerRow | null {
    const row = this.selectOne.get(id)
    return row === undefined ? null : learnerFrom(row)
  }

  rename(learner: LearnerRow): void {
    this.update.run(learner.name, sealOfLearner(learner), learner.id)
  }

  /** Removes the learner and, by the foreign keys, all attempts and notes. */
  remove(id: string): void {
    this.erase.run(id)
  }
}

function learnerFrom(row: StoredRow): LearnerRow {
  const learner = {
    id: textIn(row, 'id'),
    name: textIn(row, 'name'),
    createdAt: numberIn(row, 'created_at_milliseconds'),
  }
  checkSeal(row, sealOfLearner(learner))
  return learner
}

function sealOfLearner({ id, name, createdAt }: LearnerRow): string {
  return sealOf('learners', [id, name, createdAt])
}
