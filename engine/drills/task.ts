/** What a learner is asked, one thing at a time. */
import type { PrincipleId } from '../doctrine/principles.ts'
import type { DrillKind } from './drill-document.ts'

export type Task = OrderTask | ChoiceTask | BoardTask

interface TaskBase {
  /** The drill that it comes from, by the id under which the library of drills knows it. */
  readonly drill: string
  readonly kind: DrillKind
  /** BCP 47 tag of the texts. */
  readonly language: string
  readonly title: string
  readonly prompt: string
  /** The drill's own. */
  readonly principle: PrincipleId
}

/** An item with what is said about it afterwards. */
export interface AskedItem {
  readonly id: string
  readonly text: string
  readonly why: string
  readonly principle: PrincipleId
}

/** Put these in order. */
export interface OrderTask extends TaskBase {
  readonly form: 'order'
  /** In the right order. */
  readonly items: readonly AskedItem[]
  /** Ids in the order in which they are dealt. */
  readonly dealt: readonly string[]
  /** Where these stand in the whole order, from 1; null where they are all of it. */
  readonly partOf: { readonly first: number; readonly all: number } | null
}

export interface Choice {
  readonly id: string
  /** Empty for true and false, which the screen has words for. */
  readonly text: string
  /** Why this choice is right or wrong; empty where only the item has a reason. */
  readonly why: string
}

/** Choose one. */
export interface ChoiceTask extends TaskBase {
  readonly form: 'choice'
  readonly item: AskedItem
  readonly choices: readonly Choice[]
  /** Id of the right choice. */
  readonly right: string
}

export interface BoardPair extends AskedItem {
  readonly partner: string
}

/** Join what belongs together. */
export interface BoardTask extends TaskBase {
  readonly form: 'board'
  readonly pairs: readonly BoardPair[]
  /** Ids of the pairs in the order of the left side. */
  readonly lefts: readonly string[]
  /** The right side: the partner of each pair under its id, and some that belong to none. */
  readonly rights: readonly { readonly id: string; readonly text: string }[]
}

/** The items that a task asks about. */
export function askedItems(task: Task): readonly AskedItem[] {
  if (task.form === 'choice') return [task.item]
  return task.form === 'order' ? task.items : task.pairs
}
