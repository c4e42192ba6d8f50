import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { WorkedExample } from '../../../contract/messages.ts'
import { findLearner } from '../learners.ts'
import { keptText, shownCopy } from '../library/kept-scenario.ts'
import type { Library } from '../library/library.ts'
import { refused } from '../service-failure.ts'
import type { Store } from '../store/store.ts'
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
  async of(scenario: string, learner: string, language = ''): Promise<WorkedExample> {
    const { store, library, study } = this.rooms
    const { name } = store.read((tables) => findLearner(tables, learner))
    const kept = await library.kept(scenario)
    const copy = shownCopy(kept, language)
    const best = await study.best({ hash: copy.hash, json: keptText(kept) }, name, language)
    if (best === null) {
      throw refused(HOST_SENTENCES.noneToWatch)
    }
    return { copy, best }
  }
}
