/** Makes a valid scenario document ready to play. */
import {
  compileExpression,
  type Evaluate,
  type ExpressionPlaces,
} from '../expression/compile-expression.ts'
import type { Expression } from '../expression/expression.ts'
import { parseExpression } from '../expression/parse-expression.ts'
import type { ProcedureDocument } from '../format/procedure-document.ts'
import type {
  AssignmentDocument,
  MomentDocument,
  MoodChangeDocument,
  ResponseDocument,
  ScenarioDocument,
  SilenceDocument,
  VariableDocument,
  WayDocument,
} from '../format/scenario-document.ts'
import { Ledger, type ConversationState } from './conversation-state.ts'
import type {
  Assignment,
  Moment,
  MoodChange,
  Response,
  Scenario,
  Silence,
  Way,
} from './scenario.ts'

/**
 * The scenario ready to play. The document and the procedure must come from the reader (or from a stored
 * copy of what it returned); a name that does not resolve is a programmer's error and throws.
 */
export function prepareScenario(
  document: ScenarioDocument,
  procedure: ProcedureDocument,
): Scenario {
  const preparer = new Preparer(document, procedure)
  return preparer.scenario()
}

/** Shared by all that have none: most responses move no variable. */
const NONE: readonly never[] = []

class Preparer {
  private readonly document: ScenarioDocument
  private readonly procedure: ProcedureDocument
  private readonly places: ExpressionPlaces
  private readonly momentIndex: ReadonlyMap<string, number>
  private readonly stepBits: ReadonlyMap<string, number>
  private readonly topicBits: ReadonlyMap<string, number>
  private readonly slots: ReadonlyMap<string, number>
  /** By slot: brings a value back within the bounds of the variable. */
  private readonly bounds: readonly ((value: number) => number)[]
  /** Conditions and effects are mostly the same few again and again: each text is compiled once. */
  private readonly compiled = new Map<string, Evaluate>()
  private readonly parsed = new Map<string, Expression>()

  constructor(document: ScenarioDocument, procedure: ProcedureDocument) {
    this.document = document
    this.procedure = procedure
    const steps = procedure.steps.map((step) => step.id)
    const topics = document.topics.map((topic) => topic.id)
    this.places = { variables: document.variables, steps, topics }
    this.momentIndex = new Map(document.moments.map((moment, index) => [moment.id, index]))
    this.stepBits = new Map(steps.map((id, index) => [id, 1 << index]))
    this.topicBits = new Map(topics.map((id, index) => [id, 1 << index]))
    this.slots = new Map(document.variables.map((variable, index) => [variable.id, index]))
    this.bounds = document.variables.map(boundsOf)
  }

  scenario(): Scenario {
    const { document, procedure, momentIndex } = this
    const moments = document.moments.map((moment, index) => this.moment(moment, index))
    const start = find(momentIndex, document.start, 'moment')
    const initial: ConversationState = {
      moment: start,
      performed: 0,
      calm: document.customer.mood.calm,
      trust: document.customer.mood.trust,
      ledger: moments[start]?.hasStatements === true ? Ledger.heard : 0,
      settled: 0,
      values: document.variables.map(startValue),
    }
    return { document, procedure, moments, momentIndex, initial, expressions: this.parsed }
  }

  private moment(moment: MomentDocument, index: number): Moment {
    return {
      index,
      id: moment.id,
      document: moment,
      lines: moment.lines.map((line) => ({
        when: this.condition(line.when),
        say: line.say,
        voice: line.voice,
      })),
      responses: moment.responses.map((response, place) => this.response(response, place)),
      silence: moment.silence === null ? null : this.silence(moment.silence),
      hub:
        moment.hub === null
          ? null
          : {
              settled: sumOf(moment.hub.topics, this.topicBits, 'topic'),
              then: find(this.momentIndex, moment.hub.then, 'moment'),
            },
      outcome: moment.outcome,
      hasStatements: moment.statements.length > 0,
      expressesFeeling: moment.statements.some((statement) => statement.kind === 'feeling'),
    }
  }

  private response(response: ResponseDocument, index: number): Response {
    return {
      kind: 'response',
      index,
      id: response.id,
      document: response,
      when: this.condition(response.when),
      topic: response.topic === null ? 0 : find(this.topicBits, response.topic, 'topic'),
      performs: sumOf(response.performs, this.stepBits, 'step'),
      settles: sumOf(response.settles, this.topicBits, 'topic'),
      moods: this.moods(response.moods),
      assignments: this.assignments(response.set),
      ways: this.ways(response.next),
    }
  }

  private silence(silence: SilenceDocument): Silence {
    return {
      kind: 'silence',
      document: silence,
      moods: this.moods(silence.moods),
      assignments: this.assignments(silence.set),
      ways: this.ways(silence.next),
    }
  }

  private moods(changes: readonly MoodChangeDocument[]): readonly MoodChange[] {
    if (changes.length === 0) return NONE
    return changes.map((change) => ({
      when: this.condition(change.when),
      calm: change.calm,
      trust: change.trust,
    }))
  }

  private ways(ways: readonly WayDocument[]): readonly Way[] {
    return ways.map((way) => ({
      when: this.condition(way.when),
      to: find(this.momentIndex, way.to, 'moment'),
    }))
  }

  private assignments(assignments: readonly AssignmentDocument[]): readonly Assignment[] {
    if (assignments.length === 0) return NONE
    return assignments.map(({ variable, to }) => {
      const slot = find(this.slots, variable, 'variable')
      const declared = this.document.variables[slot]
      if (declared === undefined)
        throw new Error(`variable ${variable} has a slot and so a declaration`)
      const option =
        declared.kind === 'choice' ? declared.options.indexOf(to.replace(/^['"]|['"]$/g, '')) : -1
      const value = option >= 0 ? () => option : this.expression(to)
      return { slot, value, bounded: this.bounds[slot] ?? boundsOf(declared) }
    })
  }

  private condition(source: string | null): Evaluate | null {
    return source === null ? null : this.expression(source)
  }

  private expression(source: string): Evaluate {
    const known = this.compiled.get(source)
    if (known !== undefined) return known
    const parsed = parseExpression(source)
    if (!parsed.ok) throw new Error(`the reader lets no broken condition through: ${source}`)
    const evaluate = compileExpression(parsed.expression, this.places)
    this.compiled.set(source, evaluate)
    this.parsed.set(source, parsed.expression)
    return evaluate
  }
}

function startValue(variable: VariableDocument): number {
  if (variable.kind === 'flag') return variable.start ? 1 : 0
  if (variable.kind === 'number') return variable.start
  return Math.max(0, variable.options.indexOf(variable.start))
}

function boundsOf(variable: VariableDocument): (value: number) => number {
  if (variable.kind === 'flag') return (value) => (value === 0 ? 0 : 1)
  if (variable.kind === 'choice')
    return (value) => Math.min(variable.options.length - 1, Math.max(0, value))
  const { from, to, step } = variable
  return (value) => {
    const kept = Math.min(to, Math.max(from, value))
    return from + Math.floor((kept - from) / step) * step
  }
}

function find(places: ReadonlyMap<string, number>, id: string, what: string): number {
  const place = places.get(id)
  if (place === undefined) throw new Error(`the reader lets no unknown ${what} through: ${id}`)
  return place
}

function sumOf(ids: readonly string[], bits: ReadonlyMap<string, number>, what: string): number {
  return ids.reduce((sum, id) => sum | find(bits, id, what), 0)
}
