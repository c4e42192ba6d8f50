import type { DrillBeginning } from '../../../contract/drill-messages.ts'
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import { drillItems } from '../../../engine/drills/drill-items.ts'
import { mixedRound, partsOf, type KnownItems } from '../../../engine/drills/mixed-items.ts'
import type { RoundPart, ShelvedDrill } from '../../../engine/drills/round-plan.ts'
import { notFound, refused } from '../service-failure.ts'
import type { DrillShelf } from './drill-shelf.ts'
import { LearnerMemory } from './learner-memory.ts'
import { localDay } from './local-day.ts'
import type { DrillOnShelf } from './read-drill-folder.ts'
import { roundCopy, type RoundCopy, type TranslatedDrill } from './round-copy.ts'
import type { StoredRound } from './stored-rounds.ts'
import { queueOf } from './todays-practice.ts'

/** A round to begin. */
export interface PlannedRound {
  readonly drill: string | null
  readonly copy: RoundCopy
}

/** Decides what a new round asks. */
export class RoundPlanner {
  private readonly shelf: DrillShelf

  constructor(shelf: DrillShelf) {
    this.shelf = shelf
  }

  /** `rounds` are the learner's. Throws NOT_FOUND or REFUSED where there is nothing to ask. */
  async plan(
    what: DrillBeginning,
    rounds: readonly StoredRound[],
    seed: number,
    now: number,
  ): Promise<PlannedRound> {
    if (what.kind === 'again') return onceMore(what.round, rounds, seed)
    const shelf = await this.shelf.all()
    const memory = new LearnerMemory(rounds)
    if (what.kind === 'today') {
      const { begins } = localDay(now)
      const isDone = rounds.some(({ row }) => row.origin === 'today' && row.startedAt >= begins)
      if (isDone) throw refused(HOST_SENTENCES.practisedToday)
      const { parts } = queueOf(shelf, memory, now)
      if (parts.length === 0) throw refused(HOST_SENTENCES.nothingDue)
      return { drill: null, copy: await this.copyOf(parts, shelf) }
    }
    const found = shelf.find(({ id }) => id === what.drill)
    if (found === undefined) throw notFound(HOST_SENTENCES.drillGone)
    const { id, document } = found
    if (document === null) throw refused(HOST_SENTENCES.drillBroken)
    const parts = mixedRound({ id, document }, seed, knownItems({ id, document }, memory, now))
    return { drill: id, copy: await this.copyOf(parts, shelf) }
  }

  private async copyOf(
    parts: readonly RoundPart[],
    shelf: readonly DrillOnShelf[],
  ): Promise<RoundCopy> {
    const drills: TranslatedDrill[] = []
    for (const drill of shelf) {
      const { id, document } = drill
      if (document === null || !parts.some((part) => part.drill === id)) continue
      drills.push({ id, document, translations: await this.shelf.translations(drill, document) })
    }
    return roundCopy(parts, drills)
  }
}

/** What went wrong in a round, asked once more from the copy of that round. */
function onceMore(id: string, rounds: readonly StoredRound[], seed: number): PlannedRound {
  const round = rounds.find(({ row }) => row.id === id)
  if (round === undefined) throw notFound(HOST_SENTENCES.roundGone)
  const marks = round.mark.tasks.flatMap(({ items, order }) => {
    const isWrong = items.some(({ right }) => !right)
    // An order is put right as a whole.
    return order !== null && isWrong ? items : items.filter(({ right }) => !right)
  })
  if (marks.length === 0) throw refused(HOST_SENTENCES.noMistakes)
  const parts = round.copy.drills.flatMap((drill) => {
    const items = marks.filter((mark) => mark.drill === drill.id).map(({ item }) => item)
    return items.length === 0 ? [] : partsOf(drill, items, seed)
  })
  return { drill: round.row.drill, copy: roundCopy(parts, round.copy.drills) }
}

function knownItems(
  { id, document }: ShelvedDrill,
  memory: LearnerMemory,
  now: number,
): KnownItems {
  const { ends } = localDay(now)
  const due = new Set<string>()
  const asked = new Set<string>()
  for (const item of drillItems(document)) {
    const known = memory.of(id, item.id)
    if (known === null) continue
    asked.add(item.id)
    if (known.due < ends) due.add(item.id)
  }
  return { due, asked }
}
