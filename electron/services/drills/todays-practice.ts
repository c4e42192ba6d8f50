import type { DrillsToday } from '../../../contract/drill-messages.ts'
import { dailyQueue, type DailyQueue } from '../../../engine/drills/daily-queue.ts'
import type { ShelvedDrill } from '../../../engine/drills/round-plan.ts'
import { LearnerMemory } from './learner-memory.ts'
import { localDay } from './local-day.ts'
import type { DrillOnShelf } from './read-drill-folder.ts'
import type { StoredRound } from './stored-rounds.ts'

/** What the practice of the day of `now` holds, or whether it is done. `rounds` are the learner's, newest first. */
export function todaysPractice(
  shelf: readonly DrillOnShelf[],
  rounds: readonly StoredRound[],
  now: number,
): DrillsToday {
  const { begins, ends } = localDay(now)
  const round = rounds.find(({ row }) => row.origin === 'today' && row.startedAt >= begins)
  const memory = new LearnerMemory(rounds)
  const next = memory.nextDue(ends)
  const nextDueAt = next === null ? null : new Date(next).toISOString()
  const queue = queueOf(shelf, memory, now)
  const counts = {
    items: queue.items,
    due: queue.due,
    fresh: queue.fresh,
    seconds: queue.seconds,
    nextDueAt,
  }
  if (round === undefined)
    return { ...counts, state: queue.items === 0 ? 'empty' : 'ready', round: null }
  const left = round.mark.asked - round.mark.answered
  if (round.mark.over)
    return { ...counts, state: 'done', round: round.row.id, items: 0, due: 0, fresh: 0, seconds: 0 }
  const seconds = Math.ceil((left * queue.seconds) / Math.max(1, queue.items))
  return { ...counts, state: 'open', round: round.row.id, items: left, seconds }
}

/** The queue of the day of `now`. */
export function queueOf(
  shelf: readonly DrillOnShelf[],
  memory: LearnerMemory,
  now: number,
): DailyQueue {
  const { begins, ends } = localDay(now)
  return dailyQueue({
    drills: playable(shelf),
    memoryOf: (drill, item) => memory.of(drill, item),
    until: ends,
    seed: Math.floor(begins / 1_000) % 2 ** 32,
  })
}

/** Drills that can be practised. A user's copy of one of the program's does not come twice a day. */
export function playable(shelf: readonly DrillOnShelf[]): readonly ShelvedDrill[] {
  const met = new Set<string>()
  return shelf.flatMap(({ id, document }) => {
    if (document === null || met.has(document.id)) return []
    met.add(document.id)
    return [{ id, document }]
  })
}
