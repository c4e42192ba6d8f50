/** Which chapters a learner has read to the end, and with them what is done of a path. */
import type { ChapterRead } from '../../../contract/handbook-messages.ts'
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { DoneTasks } from '../../../contract/progress-messages.ts'
import type { Clock } from '../clock.ts'
import type { Drills } from '../drills/drills.ts'
import type { Handbook } from '../handbook/handbook.ts'
import { findLearner } from '../learners.ts'
import { notFound } from '../service-failure.ts'
import type { Store } from '../store/store.ts'

export interface ReadingRooms {
  readonly store: Store
  readonly handbook: Handbook
  readonly drills: Drills
  readonly clock: Clock
}

export class LearnersReading {
  private readonly rooms: ReadingRooms

  constructor(rooms: ReadingRooms) {
    this.rooms = rooms
  }

  /** Keeps that a learner came to the end of a chapter; on disk when it resolves. Throws NOT_FOUND. */
  async markRead(learner: string, chapter: string): Promise<void> {
    const { store, handbook, clock } = this.rooms
    // Only what is there is kept: the record cannot be filled with names that nobody knows.
    const { chapters } = await handbook.contents()
    if (!chapters.some(({ id }) => id === chapter)) throw notFound(HOST_SENTENCES.chapterGone)
    store.write((tables) => {
      findLearner(tables, learner)
      tables.chaptersRead.write({ learner, chapter, readAt: clock.now() })
    })
  }

  /** The chapters that a learner has read, in the order of reading. */
  chapters(learner: string): readonly ChapterRead[] {
    return this.rooms.store.read((tables) => {
      findLearner(tables, learner)
      return tables.chaptersRead
        .ofLearner(learner)
        .map(({ chapter, readAt }) => ({ chapter, readAt: new Date(readAt).toISOString() }))
    })
  }

  /** What a path may tick besides calls: drills of which a round was finished, and chapters that were read. */
  done(learner: string): DoneTasks {
    const rounds = this.rooms.drills.history(learner).filter(({ origin }) => origin === 'drill')
    return {
      drills: [...new Set(rounds.map(({ drill }) => drill))],
      chapters: this.chapters(learner).map(({ chapter }) => chapter),
    }
  }
}
