/** Turns a plan into tasks. The same plan, drills and seed always give the same tasks. */
import { shuffledResponses } from '../conversation/shuffle.ts'
import type {
  DrillDocument,
  MatchDrill,
  MatchPair,
  NamedChoice,
  OrderDrill,
} from './drill-document.ts'
import { drillItems, itemText, type DrillItem } from './drill-items.ts'
import type { RoundPart, ShelvedDrill } from './round-plan.ts'
import type { AskedItem, BoardTask, Choice, ChoiceTask, OrderTask, Task } from './task.ts'

/** The tasks of a round, in the words of the given drills; what a drill no longer has is left out. */
export function dealRound(
  parts: readonly RoundPart[],
  drills: readonly ShelvedDrill[],
  seed: number,
): readonly Task[] {
  const tasks: Task[] = []
  for (const part of parts) {
    const document = drills.find(({ id }) => id === part.drill)?.document
    if (document === undefined) continue
    const number = tasks.length + 1
    if (document.kind === 'order') tasks.push(orderTask(part, document, seed, number))
    else if (document.kind === 'match' && part.form === 'board')
      tasks.push(boardTask(part, document, seed, number))
    else tasks.push(...choiceTasks(part, document, seed, number))
  }
  return tasks
}

function base({ drill }: RoundPart, { kind, language, title, prompt, principle }: DrillDocument) {
  return { drill, kind, language, title, prompt, principle }
}

function asked(item: DrillItem): AskedItem {
  return { id: item.id, text: itemText(item), why: item.why, principle: item.principle }
}

function orderTask(part: RoundPart, document: OrderDrill, seed: number, number: number): OrderTask {
  const items = document.items.filter(({ id }) => part.items.includes(id)).map(asked)
  const right = items.map(({ id }) => id)
  const shuffled = shuffledResponses(right, seed, number)
  // Dealt in the right order there would be nothing to do.
  const isSolved = shuffled.every((id, place) => id === right[place])
  const dealt = isSolved ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled
  const all = document.items.length
  const first = document.items.findIndex(({ id }) => id === right[0]) + 1
  const partOf = items.length === all ? null : { first, all }
  return { ...base(part, document), form: 'order', items, dealt, partOf }
}

function boardTask(part: RoundPart, document: MatchDrill, seed: number, number: number): BoardTask {
  const pairs = pairsOf(document, part.items)
  const all = [...pairs, ...pairsOf(document, part.decoys)]
  return {
    ...base(part, document),
    form: 'board',
    pairs: pairs.map((pair) => ({ ...asked(pair), partner: pair.right })),
    lefts: shuffledResponses(
      pairs.map(({ id }) => id),
      seed,
      number,
    ),
    rights: shuffledResponses(
      all.map(({ id, right }) => ({ id, text: right })),
      seed,
      number + 1_000,
    ),
  }
}

function choiceTasks(
  part: RoundPart,
  document: Exclude<DrillDocument, OrderDrill>,
  seed: number,
  first: number,
): readonly ChoiceTask[] {
  const items = new Map(drillItems(document).map((item) => [item.id, item]))
  return part.items.flatMap((id, index) => {
    const item = items.get(id)
    if (item === undefined) return []
    const { choices, right } = choicesOf(item, document, part, seed, first + index)
    return [{ ...base(part, document), form: 'choice' as const, item: asked(item), choices, right }]
  })
}

function choicesOf(
  item: DrillItem,
  document: Exclude<DrillDocument, OrderDrill>,
  part: RoundPart,
  seed: number,
  number: number,
): Pick<ChoiceTask, 'choices' | 'right'> {
  if (document.kind === 'sort' && 'is' in item)
    return { choices: document.kinds.map(named), right: item.is }
  if (document.kind === 'spot' && 'shows' in item)
    return { choices: document.habits.map(named), right: item.shows }
  if ('questions' in item) {
    const choices = item.questions.map(({ id, say, why }) => ({ id, text: say, why }))
    const right = item.questions.find(({ finds }) => finds)?.id ?? ''
    return { choices: shuffledResponses(choices, seed, number), right }
  }
  if (document.kind === 'match' && 'left' in item) {
    const all = [item, ...pairsOf(document, part.decoys).filter((one) => !isRival(one, item))]
    const choices = all.map(({ id, right }) => ({ id, text: right, why: '' }))
    return { choices: shuffledResponses(choices, seed, number), right: item.id }
  }
  const holds = 'holds' in item && item.holds
  return { choices: TRUE_OR_FALSE, right: holds ? 'true' : 'false' }
}

const TRUE_OR_FALSE: readonly Choice[] = [
  { id: 'true', text: '', why: '' },
  { id: 'false', text: '', why: '' },
]

function named({ id, name }: NamedChoice): Choice {
  return { id, text: name, why: '' }
}

function pairsOf({ pairs }: MatchDrill, ids: readonly string[]): readonly MatchPair[] {
  return ids.flatMap((id) => pairs.find((pair) => pair.id === id) ?? [])
}

/** Whether two pairs must not lie side by side: the partner of one would be right for the other. */
export function isRival(one: MatchPair, other: MatchPair): boolean {
  return (
    one.left === other.left ||
    one.right === other.right ||
    (one.group !== '' && one.group === other.group)
  )
}
