import { HOST_SENTENCES, sentenceWith } from '../../contract/host-sentences.ts'
import type { Learner } from '../../contract/messages.ts'
import type { Chance } from './chance.ts'
import type { Clock } from './clock.ts'
import { notFound, refused } from './service-failure.ts'
import type { Store } from './store/store.ts'
import type { LearnerRow } from './store/tables/learners-table.ts'
import type { Tables } from './store/tables/tables.ts'

/** Most learners on one machine; keeps a list a list. */
const MOST_LEARNERS = 500

/** The people who practise on this machine. Names are told apart without regard to capitals. */
export class Learners {
  private readonly store: Store
  private readonly clock: Clock
  private readonly chance: Chance

  constructor(store: Store, clock: Clock, chance: Chance) {
    this.store = store
    this.clock = clock
    this.chance = chance
  }

  /** In the order in which they were added. */
  list(): readonly Learner[] {
    return this.store.read((tables) => tables.learners.all().map(learnerOf))
  }

  add(name: string): Learner {
    return this.store.write((tables) => {
      const all = tables.learners.all()
      if (all.length >= MOST_LEARNERS)
        throw refused(sentenceWith('tooManyLearners', { count: MOST_LEARNERS }))
      const row = {
        id: this.chance.identifier(),
        name: freeName(tables, name, null),
        createdAt: this.clock.now(),
      }
      tables.learners.add(row)
      return learnerOf(row)
    })
  }

  rename(id: string, name: string): Learner {
    return this.store.write((tables) => {
      const learner = findLearner(tables, id)
      const renamed = { ...learner, name: freeName(tables, name, id) }
      tables.learners.rename(renamed)
      return learnerOf(renamed)
    })
  }

  /** Deletes the learner with all attempts and notes. */
  remove(id: string): void {
    this.store.write((tables) => {
      findLearner(tables, id)
      tables.learners.remove(id)
      tables.copies.removeUnused()
    })
  }
}

/** The learner with this id; throws NOT_FOUND where there is none. */
export function findLearner(tables: Tables, id: string): LearnerRow {
  const learner = tables.learners.find(id)
  if (learner === null) throw notFound(HOST_SENTENCES.learnerGone)
  return learner
}

function freeName(tables: Tables, wanted: string, owner: string | null): string {
  const name = wanted.normalize('NFC').replaceAll(/\s+/g, ' ')
  if (/\p{C}/u.test(name)) throw refused(HOST_SENTENCES.invisibleName)
  const key = name.toLowerCase()
  const taken = tables.learners
    .all()
    .some((other) => other.id !== owner && other.name.toLowerCase() === key)
  if (taken) throw refused(sentenceWith('nameTaken', { name }))
  return name
}

function learnerOf({ id, name, createdAt }: LearnerRow): Learner {
  return { id, name, createdAt: new Date(createdAt).toISOString() }
}
