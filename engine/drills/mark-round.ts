/** Points of a round: what was right, what was partly right, and what that is counted from. */
import type { PrincipleId } from '../doctrine/principles.ts'
import type { TimedAnswer } from './drill-answer.ts'
import { markOrder, type OrderMark } from './mark-order.ts'
import { roundProgress } from './round-progress.ts'
import type { Task } from './task.ts'

export interface ItemMark {
  readonly drill: string
  readonly item: string
  readonly principle: PrincipleId
  readonly right: boolean
  /** Id of what was chosen or joined; null for the item of an order. */
  readonly given: string | null
}

export interface TaskMark {
  /** Number of the task, from 0. */
  readonly task: number
  /** 0 to 1. */
  readonly credit: number
  readonly items: readonly ItemMark[]
  /** How the credit of an order is counted; null for other tasks. */
  readonly order: OrderMark | null
}

export interface RoundMark {
  /** Credit of all items that were answered, 0 to 1; each item of an order has the credit of the whole. */
  readonly share: number
  readonly right: number
  /** Items that were answered. */
  readonly answered: number
  /** Items that the round asks. */
  readonly asked: number
  /** Tasks that were answered at least in part. */
  readonly tasks: readonly TaskMark[]
  readonly over: boolean
}

/** The mark of a round as far as it has been answered. */
export function markRound(tasks: readonly Task[], log: readonly TimedAnswer[]): RoundMark {
  const marks = tasks.flatMap((task, number) => markTask(task, number, log) ?? [])
  const items = marks.flatMap((mark) => mark.items)
  const credit = marks.reduce((sum, mark) => sum + mark.credit * mark.items.length, 0)
  return {
    share: items.length === 0 ? 0 : credit / items.length,
    right: items.filter(({ right }) => right).length,
    answered: items.length,
    asked: tasks.reduce((sum, task) => sum + itemsIn(task), 0),
    tasks: marks,
    over: roundProgress(tasks, log).over,
  }
}

/** The mark of one task, or null where it has no answer yet. */
export function markTask(task: Task, number: number, log: readonly TimedAnswer[]): TaskMark | null {
  const answers = log.map(({ answer }) => answer).filter((answer) => answer.task === number)
  const [first] = answers
  if (first === undefined) return null
  const { drill } = task
  if (task.form === 'order') {
    if (first.kind !== 'ordered') return null
    const order = markOrder(
      task.items.map(({ id }) => id),
      first.order,
    )
    const items = task.items.map(({ id, principle }) => {
      return { drill, item: id, principle, right: order.run.includes(id), given: null }
    })
    return { task: number, credit: order.pairsRight / order.pairsInAll, items, order }
  }
  if (task.form === 'choice') {
    if (first.kind !== 'chosen') return null
    const right = first.choice === task.right
    const { id, principle } = task.item
    const items = [{ drill, item: id, principle, right, given: first.choice }]
    return { task: number, credit: right ? 1 : 0, items, order: null }
  }
  const items = answers.flatMap((answer) => {
    const pair = answer.kind === 'joined' ? task.pairs.find(({ id }) => id === answer.left) : null
    if (answer.kind !== 'joined' || pair === null || pair === undefined) return []
    const right = answer.right === answer.left
    return [{ drill, item: pair.id, principle: pair.principle, right, given: answer.right }]
  })
  const credit = items.filter(({ right }) => right).length / Math.max(1, items.length)
  return { task: number, credit, items, order: null }
}

function itemsIn(task: Task): number {
  if (task.form === 'choice') return 1
  return task.form === 'order' ? task.items.length : task.pairs.length
}
