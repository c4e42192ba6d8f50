/**
 * Which parts of a state still matter in each moment: live variable analysis, as compilers do it (Aho, Sethi and Ullman,
 * Compilers, 1986, section 10.6). Two conversations that differ only in what nothing reads any more have the same
 * future, so the search takes them for one.
 */
import { Ledger } from '../conversation/conversation-state.ts'
import type { Moment, Response, Scenario, Silence } from '../conversation/scenario.ts'
import type { ExpressionPlaces } from '../expression/compile-expression.ts'
import { partsRead } from './expression-parts.ts'
import type { PointRules } from './point-rules.ts'
import { addParts, stateParts, takeOutParts, type StateParts } from './state-parts.ts'

/** A way out of a moment: taken by a response or by silence. */
interface Exit {
  /** Read of the state before. */
  readonly reads: StateParts
  /** Read of the state that it leaves. */
  readonly readsAfter: StateParts
  /** Known afterwards, whatever was before. */
  readonly sets: StateParts
  readonly leadsTo: readonly number[]
}

/** By moment: the parts that something may still read from there on. */
export function liveParts(scenario: Scenario, rules: PointRules): readonly StateParts[] {
  const reader = new ExitReader(scenario, rules)
  const exits = scenario.moments.map((moment) => reader.exitsOf(moment))
  // An early pitch is asked for at the end, by what an author is told of the whole scenario.
  const live = scenario.moments.map(() => reader.parts({ ledger: Ledger.pitchedEarly }))
  const before = scenario.moments.map((): number[] => [])
  for (const [from, ways] of exits.entries())
    for (const { leadsTo } of ways) for (const to of leadsTo) before[to]?.push(from)
  // From the last moment back: conversations mostly go down the file.
  const waiting = scenario.moments.map((_, index) => index)
  const waits = new Uint8Array(waiting.length).fill(1)
  for (let moment = waiting.pop(); moment !== undefined; moment = waiting.pop()) {
    waits[moment] = 0
    if (!widen(live, moment, exits[moment] ?? [])) continue
    for (const from of before[moment] ?? []) {
      if (waits[from] === 1) continue
      waits[from] = 1
      waiting.push(from)
    }
  }
  return live
}

/** Adds what the exits of a moment read; tells whether any of it is new. */
function widen(live: readonly StateParts[], moment: number, exits: readonly Exit[]): boolean {
  const own = live[moment]
  if (own === undefined) return false
  let isNew = false
  for (const { reads, readsAfter, sets, leadsTo } of exits) {
    const later = readsAfter.slice()
    for (const to of leadsTo) {
      const beyond = live[to]
      if (beyond !== undefined) addParts(later, beyond)
    }
    takeOutParts(later, sets)
    isNew = addParts(own, reads) || isNew
    isNew = addParts(own, later) || isNew
  }
  return isNew
}

/** Reads off a scenario what its exits read and set. */
class ExitReader {
  private readonly scenario: Scenario
  private readonly rules: PointRules
  private readonly places: ExpressionPlaces
  private readonly read = new Map<string, StateParts>()

  constructor(scenario: Scenario, rules: PointRules) {
    this.scenario = scenario
    this.rules = rules
    this.places = {
      variables: scenario.document.variables,
      steps: scenario.procedure.steps.map((step) => step.id),
      topics: scenario.document.topics.map((topic) => topic.id),
    }
  }

  parts(named: Parameters<typeof stateParts>[1]): StateParts {
    return stateParts(this.places.variables.length, named)
  }

  exitsOf({ outcome, responses, silence }: Moment): readonly Exit[] {
    if (outcome !== null) return []
    return [...responses, ...(silence === null ? [] : [silence])].map((taken) => this.exit(taken))
  }

  private exit(taken: Response | Silence): Exit {
    const { assignments } = taken
    const leadsTo = this.arrivalsOf(taken)
    const reads = this.readBefore(taken)
    const readsAfter = this.readAfter(taken, leadsTo)
    const slots = assignments.map(({ slot }) => slot)
    if (taken.kind === 'silence') return { reads, readsAfter, sets: this.parts({ slots }), leadsTo }
    const { pitches, answers, promise } = taken.document
    // Whether a pitch comes early depends on whether the request was answered.
    const ledger = pitches === null ? 0 : Ledger.answered
    addParts(reads, this.parts({ settled: taken.topic, ledger }))
    const sets = this.parts({
      slots,
      performed: taken.performs,
      settled: taken.settles,
      ledger: (answers ? Ledger.answered : 0) | (promise?.keepable === true ? Ledger.promised : 0),
    })
    return { reads, readsAfter, sets, leadsTo }
  }

  private readBefore(taken: Response | Silence): StateParts {
    const reads = this.parts(this.rules.turnReads(taken))
    if (taken.kind === 'response') this.addRead(reads, taken.document.when)
    for (const change of taken.document.moods) this.addRead(reads, change.when)
    for (const assignment of taken.document.set) this.addRead(reads, assignment.to)
    return reads
  }

  private readAfter(taken: Response | Silence, leadsTo: readonly number[]): StateParts {
    const reads = this.parts({})
    for (const way of taken.document.next) this.addRead(reads, way.when)
    for (const to of leadsTo) {
      const hub = this.scenario.moments[to]?.hub ?? null
      if (hub !== null) addParts(reads, this.parts({ settled: hub.settled }))
    }
    return reads
  }

  /** The moments that its ways may come to: a hub whose topics are settled is passed through. */
  private arrivalsOf({ ways }: Response | Silence): readonly number[] {
    const found: number[] = []
    for (const way of ways) {
      let at: number | undefined = way.to
      while (at !== undefined && !found.includes(at)) {
        found.push(at)
        at = this.scenario.moments[at]?.hub?.then
      }
    }
    return found
  }

  private addRead(parts: StateParts, source: string | null): void {
    if (source !== null) addParts(parts, this.readBy(source))
  }

  private readBy(source: string): StateParts {
    const known = this.read.get(source)
    if (known !== undefined) return known
    const expression = this.scenario.expressions.get(source)
    const found = expression === undefined ? this.parts({}) : partsRead(expression, this.places)
    this.read.set(source, found)
    return found
  }
}
