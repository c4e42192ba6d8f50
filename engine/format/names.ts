/** Everything in a scenario that can be referred to by name, and the check of such references. */
import type { ExpressionScope } from '../expression/check-expression.ts'
import type { ExpressionType } from '../expression/expression.ts'
import { keyPlace, valueUnder } from './form.ts'
import { NONE } from './none.ts'
import { nearMissCure } from './near-miss.ts'
import type { ProblemList } from './problem-list.ts'
import type { ProcedureDocument } from './procedure-document.ts'
import type { VariableDocument } from './scenario-document.ts'
import type { ScenarioForm } from './scenario-form.ts'
import type { MapNode, TextNode } from './tree.ts'
import { namedVariable } from './variable-form.ts'

/** The kinds of names, each with the problem that says that there is no such one. */
const UNKNOWN = {
  moment: 'TR301',
  step: 'TR302',
  topic: 'TR303',
  offer: 'TR304',
  media: 'TR306',
} as const
export type NameKind = keyof typeof UNKNOWN

export class Names {
  readonly problems: ProblemList
  readonly scope: ExpressionScope
  /** Variables that are declared but could not be read: nothing more is said about them. */
  readonly refusedVariables: ReadonlySet<string>
  /** Whether the procedure is known; its steps are checked only then. */
  readonly knowsSteps: boolean
  readonly placeholders: ReadonlySet<string>
  /** Language of the lines, as a BCP 47 tag. */
  readonly language: string
  /** Types of the conditions and effects found right so far: most of them are written many times. */
  readonly expressionTypes = new Map<string, ExpressionType>()
  private readonly known: Readonly<Record<NameKind, ReadonlySet<string>>>
  private readonly used: Readonly<Record<'topic' | 'offer' | 'media' | 'variable', Set<string>>>

  constructor(read: ScenarioForm, procedure: ProcedureDocument | null, problems: ProblemList) {
    this.problems = problems
    this.language = read.language?.value ?? 'en'
    const variables = new Map<string, VariableDocument>()
    for (const { key, value } of read.variables ?? [])
      variables.set(key.value, namedVariable(key.value, value))
    this.refusedVariables = new Set(
      [...keysUnder(read.node, 'variables')].filter((id) => !variables.has(id)),
    )
    this.knowsSteps = procedure !== null
    this.known = {
      moment: keysUnder(read.node, 'moments'),
      step: new Set(procedure?.steps.map((step) => step.id) ?? []),
      topic: keysUnder(read.node, 'topics'),
      offer: keysUnder(read.node, 'offers'),
      media: keysUnder(read.node, 'media'),
    }
    this.used = { topic: new Set(), offer: new Set(), media: new Set(), variable: new Set() }
    this.scope = { variables, steps: this.known.step, topics: this.known.topic }
    this.placeholders = new Set([
      'customer.name',
      'trainee.name',
      'trainee.company',
      'trainee.role',
      ...[...this.known.offer].map((id) => `offer.${id}`),
      ...variables.keys(),
      ...this.refusedVariables,
    ])
  }

  /** The id that a text refers to; an unknown one is reported. */
  refer(kind: NameKind, node: TextNode): string {
    const id = node.value
    if (this.known[kind].has(id)) {
      // Unused moments and steps are for the analysis to find.
      if (kind !== 'moment' && kind !== 'step') this.used[kind].add(id)
    } else if (kind !== 'step' || this.knowsSteps) this.reportUnknown(kind, id, node.start)
    return id
  }

  referAll(kind: NameKind, nodes: readonly TextNode[] | undefined): readonly string[] {
    if (nodes === undefined) return NONE
    return nodes.map((node) => this.refer(kind, node))
  }

  reportUnknown(kind: NameKind, id: string, at: number): void {
    if (this.problems.isLong) return this.problems.report(UNKNOWN[kind], at, { name: id })
    const candidates = this.known[kind]
    const few =
      candidates.size > 0 && candidates.size <= 12
        ? `there is: ${[...candidates].join(', ')}`
        : undefined
    const cure = nearMissCure(id, candidates, few ?? '')
    this.problems.report(UNKNOWN[kind], at, { name: id }, cure === '' ? undefined : cure)
  }

  /** Notes that a condition, an effect or a placeholder uses a variable. */
  useVariable(id: string): void {
    this.used.variable.add(id)
  }

  useTopic(id: string): void {
    this.used.topic.add(id)
  }

  /** Warns of offers, topics, variables and media that nothing uses. */
  reportUnused(read: ScenarioForm): void {
    const lists = [
      ['offers', 'offer', 'TR515'],
      ['topics', 'topic', 'TR516'],
      ['variables', 'variable', 'TR517'],
      ['media', 'media', 'TR518'],
    ] as const
    for (const [list, kind, code] of lists) {
      const map = valueUnder(read.node, list)
      if (map?.kind !== 'map') continue
      for (const id of keysUnder(read.node, list)) {
        if (!this.used[kind].has(id)) this.problems.report(code, keyPlace(map, id), { name: id })
      }
    }
  }
}

/** Names are taken from the tree, so that a broken entry does not make every mention of it a problem too. */
function keysUnder(node: MapNode, name: string): ReadonlySet<string> {
  const map = valueUnder(node, name)
  return new Set(map?.kind === 'map' ? map.keys.map((key) => key.value) : [])
}
