/** How far a learner has come on a path through the library. */
import type {
  AttemptSummary,
  LibraryPath,
  LibraryPathDay,
  PathTask,
} from '../../contract/messages.ts'
import type { DoneTasks } from '../../contract/progress-messages.ts'
import { personalBest } from '../../engine/rewards/personal-best.ts'
import type { Stars } from '../../engine/rewards/stars.ts'
import type { Playable } from './playable.ts'

export interface TaskState {
  readonly task: PathTask
  /** The scenario of the task; null for a drill and a chapter. */
  readonly line: Playable | null
  /** Played to the debrief, a round of it finished, or read to the end. */
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
  /** Everything that it holds is done. */
  readonly done: boolean
}

export interface PathState {
  readonly path: LibraryPath
  readonly days: readonly DayState[]
  /** Days that are done. */
  readonly daysDone: number
  /** Everything that there is to do on it is done. */
  readonly done: boolean
  /** The first scenario that was not played yet, with its day; null once all are. */
  readonly next: { readonly day: DayState; readonly line: Playable } | null
  /** The day to go on with: the first with anything left to do; by calls alone while the rest is not known. Null once nothing is left. */
  readonly nextDay: DayState | null
}

const NOTHING_DONE: DoneTasks = { drills: [], chapters: [] }

/** Each path with what is done; `besides` is null while that is not known. Broken paths are left out. */
export function pathStates(
  paths: readonly LibraryPath[],
  lines: readonly Playable[],
  attempts: readonly AttemptSummary[],
  besides: DoneTasks | null = null,
): readonly PathState[] {
  return paths
    .filter(({ days }) => days.some(({ tasks }) => tasks.length > 0))
    .map((path) => {
      const doneBesides = besides ?? NOTHING_DONE
      const days = path.days.map((day, place) =>
        dayState(day, place + 1, lines, attempts, doneBesides),
      )
      const open = days.find(({ tasks }) => tasks.some(({ line, done }) => line !== null && !done))
      const line = open?.tasks.find((task) => task.line !== null && !task.done)?.line ?? null
      const next = open === undefined || line === null ? null : { day: open, line }
      const daysDone = days.filter(({ done }) => done).length
      const done = days.every((day) => day.done || day.tasks.length === 0)
      const unfinished = days.find(({ tasks, done: isDone }) => tasks.length > 0 && !isDone) ?? null
      const nextDay = besides === null ? (open ?? null) : unfinished
      return { path, days, daysDone, done, next, nextDay }
    })
}

/** The path to show: the first that is begun and has calls left, else the first that has, else one with anything left, else the first. */
export function currentPath(states: readonly PathState[]): PathState | null {
  const isBegun = ({ days }: PathState): boolean =>
    days.some(({ tasks }) => tasks.some(({ done }) => done))
  const open = states.filter(({ next }) => next !== null)
  return open.find(isBegun) ?? open[0] ?? states.find(({ done }) => !done) ?? states[0] ?? null
}

function dayState(
  day: LibraryPathDay,
  number: number,
  lines: readonly Playable[],
  attempts: readonly AttemptSummary[],
  besides: DoneTasks,
): DayState {
  const tasks = day.tasks.flatMap((task): TaskState[] => {
    if (task.kind !== 'scenario') {
      const done = besides[task.kind === 'drill' ? 'drills' : 'chapters'].includes(task.id)
      return [{ task, line: null, done, best: null, stars: 0 }]
    }
    const line = lines.find(({ id }) => id === task.id)
    if (line === undefined) return []
    const best = personalBest(attempts, task.id)
    const percent = best?.percent ?? null
    return [{ task, line, done: best !== null, best: percent, stars: best?.stars ?? 0 }]
  })
  return { day, number, tasks, done: tasks.length > 0 && tasks.every(({ done }) => done) }
}
