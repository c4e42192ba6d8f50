/** Attempts: begun, carried on turn by turn, read, forked, explained. */
import type {
  AppendedTurn,
  Attempt,
  AttemptDebrief,
  AttemptSummary,
  Hint,
} from '../../../contract/messages.ts'
import type { Mode, TimedTurn } from '../../../engine/attempt/turn.ts'
import { buildDebrief } from '../../../engine/debrief/build-debrief.ts'
import type { Chance } from '../chance.ts'
import type { Clock } from '../clock.ts'
import { findLearner } from '../learners.ts'
import type { Library } from '../library/library.ts'
import { refused } from '../service-failure.ts'
import type { Store } from '../store/store.ts'
import { firstLink, type AttemptHeader, type AttemptRow } from '../store/tables/attempts-table.ts'
import type { Tables } from '../store/tables/tables.ts'
import { appendTurn } from './append-turn.ts'
import { attemptSummary } from './attempt-summary.ts'
import { hintFor } from './hint-for.ts'
import { OpenAttempts } from './open-attempts.ts'
import { copyText, ScenarioShelf } from './scenario-shelf.ts'
import { storedTurn } from './stored-turn.ts'
import { SummaryMemory } from './summary-memory.ts'

export interface AttemptsOptions {
  readonly store: Store
  readonly library: Library
  readonly clock: Clock
  readonly chance: Chance
  /** Version of the program: what an older one worked out is worked out anew. */
  readonly version: string
  /** Called when an attempt has come to its end. */
  readonly onFinished: () => void
}

export class Attempts {
  private readonly options: AttemptsOptions
  private readonly shelf = new ScenarioShelf()
  private readonly open = new OpenAttempts(this.shelf)
  private readonly summaries: SummaryMemory

  constructor(options: AttemptsOptions) {
    this.options = options
    this.summaries = new SummaryMemory(options.store, this.open, options.version)
  }

  /** A learner's attempts, newest first. */
  list(learner: string): readonly AttemptSummary[] {
    return this.summaries.ofLearner(learner)
  }

  /** Begins an attempt on a copy of the scenario as it is now. */
  async begin(learner: string, scenario: string, mode: Mode): Promise<Attempt> {
    const copy = await this.options.library.scenario(scenario)
    const { store, clock, chance } = this.options
    const header = {
      id: chance.identifier(),
      learner,
      scenario,
      copy: copy.hash,
      mode,
      seed: chance.seed(),
      startedAt: clock.now(),
      forkOf: null,
    }
    store.write((tables) => {
      findLearner(tables, learner)
      tables.copies.keep(copy.hash, copyText(copy))
      beginAttempt(tables, header, [])
    })
    return this.read(header.id)
  }

  read(id: string): Attempt {
    return this.options.store.read((tables) => {
      const attempt = this.open.get(id, tables)
      const { row, log, shelved } = attempt
      const summary = attemptSummary(attempt, findLearner(tables, row.learner).name)
      return {
        ...summary,
        seed: row.seed,
        copy: shelved.copy,
        log: [...log],
        notes: tables.notes.read(id),
      }
    })
  }

  /** Stores one turn after the first `length` ones; on disk when it returns. Repeating a call is safe. */
  append(id: string, length: number, turn: TimedTurn): AppendedTurn {
    const appended = appendTurn(this.options.store, this.open, id, length, turn)
    if (turn.turn.kind === 'logged' || turn.turn.kind === 'missed') this.options.onFinished()
    return appended
  }

  /** A new attempt with the turns before the said or silent turn `number`, for “what if”. */
  fork(id: string, number: number): Attempt {
    const { store, clock, chance } = this.options
    const fork = store.write((tables) => {
      const { row, log, replay, shelved } = this.open.get(id, tables)
      const opening = log.find(({ turn }) => turn.kind === 'picked-up')
      if (opening === undefined || number > replay.played.length) {
        throw refused('The conversation has no such turn to begin from.')
      }
      const { learner, scenario, copy, mode, seed } = row
      const forkOf = { attempt: id, turn: number }
      const header = {
        id: chance.identifier(),
        learner,
        scenario,
        copy,
        mode,
        seed,
        startedAt: clock.now(),
        forkOf,
      }
      const before = replay.played
        .slice(0, number - 1)
        .map((played) => storedTurn(shelved.scenario, played))
      beginAttempt(tables, header, [opening, ...before])
      return header.id
    })
    return this.read(fork)
  }

  writeNotes(id: string, text: string): void {
    this.options.store.write((tables) => {
      this.open.get(id, tables)
      tables.notes.write(id, text)
    })
  }

  /** Gives an unfinished attempt up: it takes no more turns and stays in the history. */
  giveUp(id: string): void {
    this.options.store.write((tables) => {
      const { row, replay } = this.open.get(id, tables)
      if (replay.phase === 'debrief' || replay.phase === 'missed') {
        throw refused('This attempt is finished; it stays in the history.')
      }
      tables.attempts.write({ ...row, givenUp: true })
    })
  }

  /** A nudge for where the conversation stands; only Coach gives any. */
  hint(id: string): Hint {
    return this.options.store.read((tables) => {
      const attempt = this.open.get(id, tables)
      if (attempt.row.mode !== 'coach') throw refused('Hints are given in Coach only.')
      if (attempt.replay.phase !== 'talking') throw refused('There is nothing to answer just now.')
      return hintFor(attempt)
    })
  }

  /** Everything that the debrief shows; once the attempt is wrapped up. */
  debrief(id: string): AttemptDebrief {
    return this.options.store.read((tables) => {
      const attempt = this.open.get(id, tables)
      const { replay, shelved } = attempt
      if (replay.phase !== 'debrief') throw refused('The debrief comes after the call log.')
      const best = shelved.best()
      if (best === null)
        throw refused('No conversation of this scenario comes to an end, so it cannot be scored.')
      const traineeName = findLearner(tables, attempt.row.learner).name
      const { scenario, rules, copy } = shelved
      const debrief = buildDebrief({ scenario, rules, attempt: replay, best, traineeName })
      return { ...debrief, attempt: attemptSummary(attempt, traineeName), copy }
    })
  }
}

function beginAttempt(tables: Tables, header: AttemptHeader, turns: readonly TimedTurn[]): void {
  let row: AttemptRow = { ...header, givenUp: false, length: 0, chain: firstLink(header) }
  tables.attempts.write(row)
  for (const turn of turns)
    row = { ...row, chain: tables.turns.add(row, turn), length: row.length + 1 }
  if (turns.length > 0) tables.attempts.write(row)
}
