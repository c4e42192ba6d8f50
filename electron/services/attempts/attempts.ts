/** Attempts: begun, carried on turn by turn, read, forked, explained. */
import type {
  AppendedTurn,
  Attempt,
  AttemptDebrief,
  AttemptSummary,
  Hint,
  ScenarioCopy,
} from '../../../contract/messages.ts'
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { Mode, TimedTurn } from '../../../engine/attempt/turn.ts'
import type { Chance } from '../chance.ts'
import type { Clock } from '../clock.ts'
import { findLearner } from '../learners.ts'
import { keptText } from '../library/kept-scenario.ts'
import type { Library } from '../library/library.ts'
import { refused } from '../service-failure.ts'
import { sha256 } from '../store/seal.ts'
import type { Store } from '../store/store.ts'
import { firstLink, type AttemptHeader, type AttemptRow } from '../store/tables/attempts-table.ts'
import type { Tables } from '../store/tables/tables.ts'
import { appendTurn } from './append-turn.ts'
import { ownHint } from '../study/hint-for.ts'
import type { StudyRoom } from '../study/study-room.ts'
import { OpenAttempts, type OpenAttempt } from './open-attempts.ts'
import { ScenarioShelf } from './scenario-shelf.ts'
import { storedTurn } from './stored-turn.ts'
import { SummaryMemory, type AttemptEvidence } from './summary-memory.ts'

export interface AttemptsOptions {
  readonly store: Store
  readonly library: Library
  readonly study: StudyRoom
  readonly clock: Clock
  readonly chance: Chance
  /** Version of the program: what an older one worked out is worked out anew. */
  readonly version: string
  /** Called when an attempt has come to its end. */
  readonly onFinished: () => void
}

export class Attempts {
  private readonly options: AttemptsOptions
  private readonly open = new OpenAttempts(new ScenarioShelf())
  private readonly summaries: SummaryMemory

  constructor(options: AttemptsOptions) {
    this.options = options
    const { store, study, version } = options
    this.summaries = new SummaryMemory(store, this.open, study, version)
  }

  /** A learner's attempts, newest first. Languages, here and below, are BCP 47 tags; empty shows what was written. */
  list(learner: string, language = ''): Promise<readonly AttemptSummary[]> {
    return this.summaries.ofLearner(learner, language)
  }

  /** The finished attempts of a learner with what they say about skills, newest first. */
  evidence(learner: string, language = ''): Promise<readonly AttemptEvidence[]> {
    return this.summaries.evidenceOf(learner, language)
  }

  /** The scenario copy that an attempt ran on. */
  copy(attempt: string, language = ''): ScenarioCopy {
    return this.find(attempt).attempt.shelved.inLanguage(language).copy
  }

  /** Begins an attempt on a copy of the scenario as it is now. */
  async begin(learner: string, scenario: string, mode: Mode, language = ''): Promise<Attempt> {
    const json = keptText(await this.options.library.kept(scenario))
    const hash = sha256(json)
    const { store, clock, chance } = this.options
    const header = {
      id: chance.identifier(),
      learner,
      scenario,
      copy: hash,
      mode,
      seed: chance.seed(),
      startedAt: clock.now(),
      forkOf: null,
    }
    store.write((tables) => {
      findLearner(tables, learner)
      tables.copies.keep(hash, json)
      beginAttempt(tables, header, [])
    })
    return this.read(header.id, language)
  }

  async read(id: string, language = ''): Promise<Attempt> {
    const { attempt, name, notes } = this.find(id)
    const { row, shelved, replay } = attempt
    // The search takes a second for a large scenario; begun now, it is done when the debrief asks for it.
    if (replay.phase !== 'debrief' && !row.givenUp) this.options.study.warm(shelved.stored)
    const log = [...attempt.log]
    const summary = await this.summaries.of(attempt, name, language)
    return { ...summary, seed: row.seed, copy: shelved.inLanguage(language).copy, log, notes }
  }

  /** Stores one turn after the first `length` ones; on disk when it returns. Repeating a call is safe. */
  append(id: string, length: number, turn: TimedTurn): AppendedTurn {
    const appended = appendTurn(this.options.store, this.open, id, length, turn)
    if (turn.turn.kind === 'logged' || turn.turn.kind === 'missed') this.options.onFinished()
    return appended
  }

  /** A new attempt with the turns before the said or silent turn `number`, for “what if”. */
  fork(id: string, number: number, language = ''): Promise<Attempt> {
    const { store, clock, chance } = this.options
    const fork = store.write((tables) => {
      const { row, log, replay, shelved } = this.open.get(id, tables)
      const opening = log.find(({ turn }) => turn.kind === 'picked-up')
      if (opening === undefined || number > replay.played.length) {
        throw refused(HOST_SENTENCES.noSuchTurn)
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
    return this.read(fork, language)
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
        throw refused(HOST_SENTENCES.finished)
      }
      tables.attempts.write({ ...row, givenUp: true })
    })
  }

  /** A nudge for where the conversation stands; only Coach gives any. */
  async hint(id: string, language = ''): Promise<Hint> {
    const { row, replay, log, shelved } = this.find(id).attempt
    if (row.mode !== 'coach') throw refused(HOST_SENTENCES.hintsInCoach)
    if (replay.phase !== 'talking') throw refused(HOST_SENTENCES.nothingToAnswer)
    const own = ownHint(shelved.inLanguage(language).scenario, replay)
    return own ?? this.options.study.hint(shelved.stored, [...log], language)
  }

  /** Everything that the debrief shows; once the attempt is wrapped up. */
  async debrief(id: string, language = ''): Promise<AttemptDebrief> {
    const { attempt, name } = this.find(id)
    const { replay, log, shelved } = attempt
    if (replay.phase !== 'debrief') throw refused(HOST_SENTENCES.debriefTooEarly)
    const turns = [...log]
    const summary = await this.summaries.of(attempt, name, language)
    const debrief = await this.options.study.debrief(shelved.stored, turns, name, language)
    if (debrief === null) {
      throw refused(HOST_SENTENCES.neverEnds)
    }
    const origin = attempt.row.scenario.startsWith('yours_') ? 'yours' : 'built-in'
    const { procedure } = shelved.scenario
    const unchanged = await this.options.library.isUnchanged(procedure, origin)
    return {
      ...debrief,
      attempt: summary,
      copy: shelved.inLanguage(language).copy,
      procedureChanged: !unchanged,
    }
  }

  private find(id: string): { attempt: OpenAttempt; name: string; notes: string } {
    return this.options.store.read((tables) => {
      const attempt = this.open.get(id, tables)
      const { name } = findLearner(tables, attempt.row.learner)
      return { attempt, name, notes: tables.notes.read(id) }
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
