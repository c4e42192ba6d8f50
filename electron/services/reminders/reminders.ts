/** Reminders to practise, at the times that learners pick. Missed ones never pile up: only the latest counts. */
import {
  remindersSchema,
  type DueReminder,
  type Reminders,
} from '../../../contract/reminder-messages.ts'
import { Changes } from '../changes.ts'
import type { Clock } from '../clock.ts'
import { findLearner } from '../learners.ts'
import { ServiceFailure } from '../service-failure.ts'
import type { Store } from '../store/store.ts'
import type { RemindersRow } from '../store/tables/reminders-table.ts'
import type { Tables } from '../store/tables/tables.ts'
import { latestOccurrence } from './latest-occurrence.ts'

/** Milliseconds between looks at the clock: short, because a long wait would not notice a clock that is put. */
const LOOK_EVERY = 15_000
/** Milliseconds after which a reminder is one for a time that has passed. */
const FRESH = 10 * 60_000
/** A clock that stands so much before the last reminder was put back; nothing is held against it. */
const PUT_BACK = 24 * 60 * 60_000

const NONE: Reminders = { on: false, times: [] }

/** Shows a notification of the system; false where it cannot, and the screens show the reminder instead. */
export type Notifier = (learnerName: string, language: string) => boolean

export interface RemindersOptions {
  readonly store: Store
  readonly clock: Clock
  /** Language of the program as in the settings. */
  readonly language: () => string
  readonly lookEvery?: number
}

export class LearnersReminders {
  /** Set by a host that can notify. */
  notifier: Notifier = () => false
  private readonly options: RemindersOptions
  private readonly looks = new Changes(0)
  /** What each learner was notified of last, should the disk not have taken that it was. */
  private readonly notified = new Map<string, string>()
  private readonly timer: NodeJS.Timeout

  constructor(options: RemindersOptions) {
    this.options = options
    this.timer = setInterval(() => this.look(), options.lookEvery ?? LOOK_EVERY).unref()
  }

  read(learner: string): Reminders {
    return this.options.store.read((tables) => {
      findLearner(tables, learner)
      return remindersOf(tables.reminders.find(learner))
    })
  }

  /** Changes the times, or switches them off at once. Nothing that lies before the change is due any more. */
  change(learner: string, reminders: Reminders): Reminders {
    const { store, clock } = this.options
    store.write((tables) => {
      findLearner(tables, learner)
      tables.reminders.write({ learner, reminders, toldAt: clock.now() })
    })
    this.looks.set(this.looks.current + 1)
    return reminders
  }

  /** The learner has seen the reminder: it is not shown again. */
  seen(learner: string): void {
    this.told(learner, this.options.clock.now())
    this.looks.set(this.looks.current + 1)
  }

  /** Yields what a screen is to show now, and whenever that changes. */
  async *watch(
    learner: string,
    signal?: AbortSignal,
  ): AsyncGenerator<DueReminder | null, void, undefined> {
    let shown: string | undefined
    for await (const _ of this.looks.watch(signal)) {
      const due = this.dueFor(learner)
      const text = JSON.stringify(due)
      if (text === shown) continue
      shown = text
      yield due
    }
  }

  close(): void {
    clearInterval(this.timer)
    this.looks.close()
  }

  /** Looks at the clock; called every few seconds. */
  look(): void {
    try {
      for (const row of this.options.store.read((tables) => tables.reminders.all()))
        this.notify(row)
    } catch (error) {
      // While the records cannot be opened nobody can be reminded; the screens say why.
      if (!(error instanceof ServiceFailure)) throw error
    }
    this.looks.set(this.looks.current + 1)
  }

  private notify({ learner, reminders, toldAt }: RemindersRow): void {
    const due = this.due({ learner, reminders, toldAt })
    if (due === null || due.missed || this.notified.get(learner) === due.at) return
    const { store, language } = this.options
    const name = store.read((tables) => findLearner(tables, learner).name)
    // Written down only once it was shown: what could not be shown is for the screens.
    if (!this.notifier(name, language())) return
    this.notified.set(learner, due.at)
    this.told(learner, Date.parse(due.at))
  }

  private dueFor(learner: string): DueReminder | null {
    try {
      const row = this.options.store.read((tables) => tables.reminders.find(learner))
      return row === null ? null : this.due(row)
    } catch (error) {
      if (error instanceof ServiceFailure) return null
      throw error
    }
  }

  private due(row: RemindersRow): DueReminder | null {
    const { store, clock } = this.options
    const { on, times } = remindersOf(row)
    if (!on) return null
    const now = clock.now()
    const after = row.toldAt > now + PUT_BACK ? now - FRESH : row.toldAt
    const at = latestOccurrence(times, after, now)
    if (at === null) return null
    // Whoever has begun a call since then needs no reminder.
    if (store.read((tables) => lastStart(tables, row.learner)) >= at) return null
    return { at: new Date(at).toISOString(), missed: now - at > FRESH }
  }

  private told(learner: string, at: number): void {
    this.options.store.write((tables) => {
      const row = tables.reminders.find(learner)
      if (row !== null) tables.reminders.write({ ...row, toldAt: at })
    })
  }
}

/** What this version understands of what was stored; another version may have written more. */
function remindersOf(row: RemindersRow | null): Reminders {
  const read = remindersSchema.safeParse(row?.reminders)
  return read.success ? read.data : NONE
}

function lastStart(tables: Tables, learner: string): number {
  return tables.attempts.ofLearner(learner)[0]?.startedAt ?? 0
}
