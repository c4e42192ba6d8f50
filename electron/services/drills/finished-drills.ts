import type { FinishedDrill } from '../../../contract/drill-messages.ts'
import type { PrincipleId } from '../../../engine/doctrine/principles.ts'
import type { ItemMark } from '../../../engine/drills/mark-round.ts'
import { tasksOf } from './round-copy.ts'
import type { StoredRound } from './stored-rounds.ts'

/** What finished rounds say about each drill in them, in the order of the rounds. */
export function finishedDrills(
  rounds: readonly StoredRound[],
  language: string,
): readonly FinishedDrill[] {
  return rounds.filter(({ mark }) => mark.over).flatMap((round) => finishedRound(round, language))
}

function finishedRound({ row, copy, log, mark }: StoredRound, language: string): FinishedDrill[] {
  const tasks = tasksOf(copy, row.seed, language)
  return copy.drills.map(({ id, document }) => {
    const marks = mark.tasks.filter(({ task }) => tasks[task]?.drill === id)
    const items = marks.flatMap((one) => one.items)
    const credit = marks.reduce((sum, one) => sum + one.credit * one.items.length, 0)
    return {
      round: row.id,
      origin: row.origin,
      drill: id,
      kind: document.kind,
      title: tasks.find(({ drill }) => drill === id)?.title ?? document.title,
      principle: document.principle,
      principles: byPrinciple(items),
      finishedAt: new Date(log.at(-1)?.at ?? row.startedAt).toISOString(),
      share: items.length === 0 ? 0 : credit / items.length,
      items: items.length,
      right: items.filter(({ right }) => right).length,
    }
  })
}

function byPrinciple(items: readonly ItemMark[]): FinishedDrill['principles'] {
  const counts = new Map<PrincipleId, { items: number; right: number }>()
  for (const { principle, right } of items) {
    const count = counts.get(principle) ?? { items: 0, right: 0 }
    counts.set(principle, { items: count.items + 1, right: count.right + (right ? 1 : 0) })
  }
  return [...counts].map(([principle, count]) => ({ principle, ...count }))
}
