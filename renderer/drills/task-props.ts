import type { TaskMark } from '../../engine/drills/mark-round.ts'
import type { PlayedRound } from './use-round.ts'

/** What the view of a task gets besides the task. */
export interface TaskProps {
  /** Number of the task, from 0. */
  readonly number: number
  readonly played: PlayedRound
  /** Whether everything that the task asks is answered. */
  readonly answered: boolean
  /** The marks so far, or null where nothing is answered. */
  readonly mark: TaskMark | null
  readonly isLast: boolean
  readonly onNext: () => void
}
