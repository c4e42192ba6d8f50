import type { Tables } from '../store/tables/tables.ts'
import { readCopy, type ReadCopy } from '../study/read-copy.ts'

const KEPT = 12

/** The scenario copies that attempts run on, the latest ones kept ready. */
export class ScenarioShelf {
  private readonly shelved = new Map<string, ReadCopy>()

  /** The copy with this hash, from the store where it is not at hand. */
  get(hash: string, tables: Tables): ReadCopy {
    const known = this.shelved.get(hash)
    // Put back at the end, so that the one that was not asked for longest is let go first.
    this.shelved.delete(hash)
    const copy = known ?? readCopy({ hash, json: tables.copies.read(hash) })
    this.shelved.set(hash, copy)
    for (const oldest of this.shelved.keys()) {
      if (this.shelved.size <= KEPT) break
      this.shelved.delete(oldest)
    }
    return copy
  }
}
