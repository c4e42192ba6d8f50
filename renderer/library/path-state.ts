/** How far a learner has come on a path through the library. */
import type {
  AttemptSummary,
  LibraryPath,
  LibraryPathDay,
  PathTask,
} from '../../contract/messages.ts'
import { personalBest } from '../../engine/rewards/personal-best.ts'
import type { Stars } from '../../engine/rewards/stars.ts'
import type { Playable } from './playable.ts'

export interface TaskState {
  readonly task: PathTask
  /** The scenario of the task; null for a drill and a chapter. */
  readonly line: Playable | null
  /** Chapters are never done: whether somebody has read is theirs to say. */
  readonly done: boolean
  /** Best result in percent, or null. */
  readonly best: number | null
  readonly stars: Stars
}

export interface DayState {
  readonly day: LibraryPathDay
  /** From 1. */
  readonly number: number
  readonly tasks: readonly TaskState[]
  readonly done: boolean
}

export interface PathState {
  readonly path: LibraryPath
  readonly days: readonly DayState[]
  /** Days that are done. */
  readonly daysDone: number
  /** The first scenario that was not played yet, with its day; null once all are. */
  readonly next: { readonly day: DayState; readonly line: Playable } | null
}

/** Each path with what is done; `drillsDone` are the ids of drills that were finished. Broken paths are left out. */
export function pathStates(
  paths: readonly LibraryPath[],
  lines: readonly Playable[],
  attempts: readonly AttemptSummary[],
  drillsDone: ReadonlySet<string> = new Set(),
): readonly PathState[] {
  return paths
    .filter(({ days }) => days.some(({ tasks }) => tasks.length > 0))
    .map((path) => {
      const days = path.days.map((day, place) =>
        dayState(day, place + 1, lines, attempts, drillsDone),
      )
      const open = days.find(({ tasks }) => tasks.some(({ line, done }) => line !== null && !done))
      const line = open?.tasks.find((task) => task.line !== null && !task.done)?.line ?? null
      const next = open === undefined || line === null ? null : { day: open, line }
      return { path, days, daysDone: days.filter(({ done }) => done).length, next }
    })
}

/** The path to show: the first that is begun and not finished, else the first that is not, else the first. */
export function currentPath(states: readonly PathState[]): PathState | null {
  const isBegun = ({ days }: PathState): boolean =>
    days.some(({ tasks }) => tasks.some(({ done }) => done))
  const open = states.filter(({ next }) => next !== null)
  return open.find(isBegun) ?? open[0] ?? states[0] ?? null
}

function dayState(
  day: LibraryPathDay,
  number: number,
  lines: readonly Playable[],
  attempts: readonly AttemptSummary[],
  drillsDone: ReadonlySet<string>,
): DayState {
  const tasks = day.tasks.flatMap((task): TaskState[] => {
    if (task.kind !== 'scenario') {
      const done = task.kind === 'drill' && drillsDone.has(task.id)
      return [{ task, line: null, done, best: null, stars: 0 }]
    }
    const line = lines.find(({ id }) => id === task.id)
    if (line === undefined) return []
    const best = personalBest(attempts, task.id)
    const percent = best?.percent ?? null
    return [{ task, line, done: best !== null, best: percent, stars: best?.stars ?? 0 }]
  })
  const needed = tasks.filter(({ task }) => task.kind === 'scenario')
  return { day, number, tasks, done: needed.length > 0 && needed.every(({ done }) => done) }
}
