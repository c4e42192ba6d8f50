/** The practice of a day: what is due, a few new items, and never more than five minutes. */
import { shuffledResponses } from '../conversation/shuffle.ts'
import type { OrderDrill } from './drill-document.ts'
import { drillItems } from './drill-items.ts'
import { estimatedSeconds } from './estimated-seconds.ts'
import type { ItemMemory } from './item-memory.ts'
import { partsOf } from './mixed-items.ts'
import type { RoundPart, ShelvedDrill } from './round-plan.ts'

/** Five minutes, in seconds. */
export const DAILY_SECONDS = 300
/** Most new items a day: they come back, and tomorrow has five minutes only as well. */
const MOST_NEW = 14
/** Items of an order that are asked in daily practice: the one that is due among its neighbours. */
const WINDOW = 5

export interface QueueRequest {
  readonly drills: readonly ShelvedDrill[]
  /** What the learner remembers of an item, or null where it was never asked. */
  readonly memoryOf: (drill: string, item: string) => ItemMemory | null
  /** Items that are due before this are asked: the end of the day, in milliseconds since 1970. */
  readonly until: number
  readonly seed: number
}

export interface DailyQueue {
  readonly parts: readonly RoundPart[]
  readonly seconds: number
  readonly items: number
  /** Of the items: how many come back, and how many are new. */
  readonly due: number
  readonly fresh: number
}

interface Candidate {
  readonly drill: ShelvedDrill
  /** Asked together: one item, or the window of an order. */
  readonly items: readonly string[]
  readonly seconds: number
  readonly memory: ItemMemory | null
}

/** What to practise today. Mistakes come first, then what has been due for longest, then new items from drills in turns. */
export function dailyQueue(request: QueueRequest): DailyQueue {
  const candidates = request.drills.flatMap((drill) => candidatesOf(drill, request))
  const due = candidates
    .filter(({ memory }) => memory !== null)
    .toSorted((one, other) => urgency(one) - urgency(other))
  const fresh = inTurns(
    candidates.filter(({ memory }) => memory === null),
    request.seed,
  )
  const chosen: Candidate[] = []
  let seconds = 0
  let newOnes = 0
  for (const candidate of [...due, ...fresh]) {
    const isNew = candidate.memory === null
    if (isNew && newOnes + candidate.items.length > MOST_NEW) continue
    if (seconds + candidate.seconds > DAILY_SECONDS) continue
    chosen.push(candidate)
    seconds += candidate.seconds
    if (isNew) newOnes += candidate.items.length
  }
  const items = chosen.reduce((sum, candidate) => sum + candidate.items.length, 0)
  return {
    parts: partsFor(chosen, request.seed),
    seconds,
    items,
    due: items - newOnes,
    fresh: newOnes,
  }
}

function candidatesOf(drill: ShelvedDrill, request: QueueRequest): readonly Candidate[] {
  const { id, document } = drill
  const secondsOf = new Map(
    drillItems(document).map((item) => [item.id, estimatedSeconds(document, item)]),
  )
  const candidate = (items: readonly string[], memory: ItemMemory | null): Candidate => {
    const seconds = items.reduce((sum, item) => sum + (secondsOf.get(item) ?? 0), 0)
    return { drill, items, seconds, memory }
  }
  const open = drillItems(document).flatMap((item) => {
    const memory = request.memoryOf(id, item.id)
    return memory !== null && memory.due >= request.until ? [] : [{ item: item.id, memory }]
  })
  if (document.kind !== 'order') return open.map(({ item, memory }) => candidate([item], memory))
  const most = open
    .filter(({ memory }) => memory !== null)
    .toSorted((one, other) => (one.memory?.due ?? 0) - (other.memory?.due ?? 0))[0]
  const chosen = most ?? open[0]
  if (chosen === undefined) return []
  return [candidate(windowAround(document, chosen.item), chosen.memory)]
}

/** The item among its neighbours, as far as the order has them. */
function windowAround({ items }: OrderDrill, item: string): readonly string[] {
  const place = items.findIndex(({ id }) => id === item)
  const last = Math.max(0, items.length - WINDOW)
  const from = Math.min(last, Math.max(0, place - Math.floor(WINDOW / 2)))
  return items.slice(from, from + WINDOW).map(({ id }) => id)
}

/** Smaller is more urgent: mistakes by a long way, then by the time since which something is due. */
function urgency({ memory }: Candidate): number {
  if (memory === null) return 0
  return memory.due - (memory.last.right ? 0 : 1e15)
}

/** One of each drill, then a second of each, and so on; drills and items by lot. */
function inTurns(candidates: readonly Candidate[], seed: number): readonly Candidate[] {
  const met = new Map<string, number>()
  return shuffledResponses(candidates, seed, 3)
    .map((candidate) => {
      const turn = met.get(candidate.drill.id) ?? 0
      met.set(candidate.drill.id, turn + 1)
      return { candidate, turn }
    })
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ candidate }) => candidate)
}

/** Items of one drill stay together, so that a learner reads a task once; the drills come by lot. */
function partsFor(chosen: readonly Candidate[], seed: number): readonly RoundPart[] {
  const byDrill = new Map<ShelvedDrill, string[]>()
  for (const { drill, items } of chosen) {
    const already = byDrill.get(drill) ?? []
    already.push(...items)
    byDrill.set(drill, already)
  }
  return shuffledResponses([...byDrill], seed, 4).flatMap(([drill, items]) =>
    partsOf(drill, shuffledResponses(items, seed, 5), seed),
  )
}
