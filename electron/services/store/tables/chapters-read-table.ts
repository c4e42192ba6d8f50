import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { sealOf } from '../seal.ts'
import { checkSeal, numberIn, textIn, type StoredRow } from './stored-row.ts'

export interface ChapterReadRow {
  readonly learner: string
  readonly chapter: string
  /** Milliseconds since 1970 when its end was first reached. */
  readonly readAt: number
}

/** Which chapters of the handbook learners have read to the end; the first time counts. */
export class ChaptersReadTable {
  private readonly selectOfLearner: StatementSync
  private readonly selectAll: StatementSync
  private readonly insert: StatementSync

  constructor(database: DatabaseSync) {
    this.selectOfLearner = database.prepare(
      'SELECT * FROM chapters_read WHERE learner = ? ORDER BY read_at_milliseconds, chapter',
    )
    this.selectAll = database.prepare('SELECT * FROM chapters_read')
    this.insert = database.prepare(
      'INSERT INTO chapters_read VALUES (?, ?, ?, ?) ON CONFLICT (learner, chapter) DO NOTHING',
    )
  }

  /** What a learner has read, in the order of reading. */
  ofLearner(learner: string): readonly ChapterReadRow[] {
    return this.selectOfLearner.all(learner).map(rowFrom)
  }

  write(row: ChapterReadRow): void {
    this.insert.run(row.learner, row.chapter, row.readAt, sealOfRow(row))
  }

  /** Reads every row once; throws where one is damaged. */
  verify(): void {
    this.selectAll.all().map(rowFrom)
  }
}

function rowFrom(row: StoredRow): ChapterReadRow {
  const read = {
    learner: textIn(row, 'learner'),
    chapter: textIn(row, 'chapter'),
    readAt: numberIn(row, 'read_at_milliseconds'),
  }
  checkSeal(row, sealOfRow(read))
  return read
}

function sealOfRow({ learner, chapter, readAt }: ChapterReadRow): string {
  return sealOf('chapters_read', [learner, chapter, readAt])
}
