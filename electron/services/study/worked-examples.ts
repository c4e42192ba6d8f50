import type { WorkedExample } from '../../../contract/messages.ts'
import { findLearner } from '../learners.ts'
import type { Library } from '../library/library.ts'
import { refused } from '../service-failure.ts'
import type { Store } from '../store/store.ts'
import { copyText } from './read-copy.ts'
import type { StudyRoom } from './study-room.ts'

/** Calls that go as well as they can, for whoever wants to watch one first. */
export class WorkedExamples {
  private readonly rooms: {
    readonly store: Store
    readonly library: Library
    readonly study: StudyRoom
  }

  constructor(rooms: WorkedExamples['rooms']) {
    this.rooms = rooms
  }

  /** The best conversation of a scenario as it is now; the learner's name is spoken where none is given. */
  async of(scenario: string, learner: string): Promise<WorkedExample> {
    const { store, library, study } = this.rooms
    const { name } = store.read((tables) => findLearner(tables, learner))
    const copy = await library.scenario(scenario)
    const best = await study.best({ hash: copy.hash, json: copyText(copy) }, name)
    if (best === null) {
      throw refused('No conversation of this scenario comes to an end, so there is none to watch.')
    }
    return { copy, best }
  }
}
