/** Drills: listed, begun, answered, marked; and what is practised today. */
import type {
  AppendedAnswer,
  DrillBeginning,
  DrillEntry,
  DrillResult,
  DrillRound,
  DrillsToday,
  FinishedDrill,
} from '../../../contract/drill-messages.ts'
import type { TimedAnswer } from '../../../engine/drills/drill-answer.ts'
import { drillItems, drillPrinciples } from '../../../engine/drills/drill-items.ts'
import type { Chance } from '../chance.ts'
import type { Clock } from '../clock.ts'
import { findLearner } from '../learners.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Store } from '../store/store.ts'
import { firstDrillLink } from '../store/tables/drill-rounds-table.ts'
import { appendAnswer } from './append-answer.ts'
import type { DrillShelf } from './drill-shelf.ts'
import { finishedDrills } from './finished-drills.ts'
import { LearnerMemory } from './learner-memory.ts'
import { localDay } from './local-day.ts'
import { RoundPlanner } from './plan-round.ts'
import type { DrillOnShelf } from './read-drill-folder.ts'
import { tasksOf } from './round-copy.ts'
import { StoredRounds, type StoredRound } from './stored-rounds.ts'
import { todaysPractice } from './todays-practice.ts'

export interface DrillsOptions {
  readonly store: Store
  readonly shelf: DrillShelf
  readonly clock: Clock
  readonly chance: Chance
}

export class Drills {
  private readonly options: DrillsOptions
  private readonly rounds = new StoredRounds()
  private readonly planner: RoundPlanner

  constructor(options: DrillsOptions) {
    this.options = options
    this.planner = new RoundPlanner(options.shelf)
  }

  /** Every drill as it stands for a learner. Languages, here and below, are BCP 47 tags; empty shows what was written. */
  async list(learner: string, language = ''): Promise<readonly DrillEntry[]> {
    const shelf = await this.options.shelf.all()
    const rounds = this.roundsOf(learner)
    const memory = new LearnerMemory(rounds)
    const entries: DrillEntry[] = []
    for (const drill of shelf) entries.push(await this.entry(drill, rounds, memory, language))
    return entries
  }

  /** Yields the list now and whenever a file has changed. */
  async *watch(
    learner: string,
    language = '',
    signal?: AbortSignal,
  ): AsyncGenerator<readonly DrillEntry[], void, undefined> {
    let shown = ''
    for await (const _ of this.options.shelf.looks.watch(signal)) {
      const entries = await this.list(learner, language)
      const text = canonicalJson(entries)
      if (text === shown) continue
      shown = text
      yield entries
    }
  }

  async today(learner: string): Promise<DrillsToday> {
    const shelf = await this.options.shelf.all()
    return todaysPractice(shelf, this.roundsOf(learner), this.options.clock.now())
  }

  /** Begins a round on a copy of what it asks; the practice of today is begun once a day and gone on with. */
  async begin(learner: string, what: DrillBeginning, language = ''): Promise<DrillRound> {
    const { store, clock, chance } = this.options
    const now = clock.now()
    if (what.kind === 'today') {
      const { state, round } = await this.today(learner)
      if (state === 'open' && round !== null) return this.read(round, language)
    }
    const rounds = this.roundsOf(learner)
    const seed = what.kind === 'today' ? daySeed(now) : chance.seed()
    const { drill, copy } = await this.planner.plan(what, rounds, seed, now)
    const header = {
      id: chance.identifier(),
      learner,
      origin: what.kind,
      drill,
      json: canonicalJson(copy),
      seed,
      startedAt: now,
    }
    store.write((tables) => {
      findLearner(tables, learner)
      tables.drillRounds.write({ ...header, length: 0, chain: firstDrillLink(header) })
    })
    return this.read(header.id, language)
  }

  read(id: string, language = ''): DrillRound {
    return roundShown(this.find(id), language)
  }

  /** Stores one answer after the first `length` ones; on disk when it returns. Repeating a call is safe. */
  answer(id: string, length: number, answer: TimedAnswer): AppendedAnswer {
    return appendAnswer(this.options.store, this.rounds, id, length, answer)
  }

  /** The marks of a round, and when what it asked comes back. */
  result(id: string, language = ''): DrillResult {
    const round = this.find(id)
    const { row, log, mark } = round
    const rounds = this.roundsOf(row.learner)
    const memory = new LearnerMemory(rounds)
    const earlier = rounds.find(
      (one) => one.mark.over && one.row.drill === row.drill && one.row.startedAt < row.startedAt,
    )
    const items = mark.tasks.flatMap((task) => task.items)
    return {
      round: roundShown(round, language),
      mark,
      finishedAt: mark.over ? new Date(log.at(-1)?.at ?? row.startedAt).toISOString() : null,
      before: row.origin === 'again' ? null : (earlier?.mark.share ?? null),
      returns: items.flatMap(({ drill, item }) => {
        const known = memory.of(drill, item)
        return known === null ? [] : [{ drill, item, dueAt: new Date(known.due).toISOString() }]
      }),
    }
  }

  /** Every finished round, newest first: one entry for each drill in it. */
  history(learner: string, language = ''): readonly FinishedDrill[] {
    return finishedDrills(this.roundsOf(learner), language)
  }

  private async entry(
    drill: DrillOnShelf,
    rounds: readonly StoredRound[],
    memory: LearnerMemory,
    language: string,
  ): Promise<DrillEntry> {
    const { id, origin, document, problems } = drill
    const bare = { id, origin, playable: document !== null, problems, card: null }
    if (document === null) return { ...bare, last: null, due: 0, fresh: 0, open: null }
    const { ends } = localDay(this.options.clock.now())
    const shown = await this.options.shelf.inLanguage(drill, document, language)
    const items = drillItems(document)
    const own = rounds.filter(({ row }) => row.drill === id && row.origin === 'drill')
    const last = own.find(({ mark }) => mark.over)
    const newest = own[0]
    const known = items.map((item) => memory.of(id, item.id))
    return {
      ...bare,
      problems: [...problems, ...shown.problems],
      card: {
        kind: document.kind,
        title: shown.document.title,
        prompt: shown.document.prompt,
        language: shown.document.language,
        principle: document.principle,
        principles: drillPrinciples(document),
        items: items.length,
      },
      last:
        last === undefined
          ? null
          : {
              finishedAt: new Date(last.log.at(-1)?.at ?? 0).toISOString(),
              share: last.mark.share,
            },
      due: known.filter((one) => one !== null && one.due < ends).length,
      fresh: known.filter((one) => one === null).length,
      open: newest !== undefined && !newest.mark.over ? newest.row.id : null,
    }
  }

  private roundsOf(learner: string): readonly StoredRound[] {
    return this.options.store.read((tables) => {
      findLearner(tables, learner)
      return this.rounds.ofLearner(learner, tables)
    })
  }

  private find(id: string): StoredRound {
    return this.options.store.read((tables) => this.rounds.get(id, tables))
  }
}

function roundShown({ row, copy, log }: StoredRound, language: string): DrillRound {
  return {
    id: row.id,
    learner: row.learner,
    origin: row.origin,
    drill: row.drill,
    seed: row.seed,
    startedAt: new Date(row.startedAt).toISOString(),
    tasks: tasksOf(copy, row.seed, language),
    log,
  }
}

/** The practice of a day has the seed of the day, so that what is announced is what comes. */
function daySeed(now: number): number {
  return Math.floor(localDay(now).begins / 1_000) % 2 ** 32
}
