/** How far a round is, and whether an answer fits where it stands. */
import type { DrillAnswer, TimedAnswer } from './drill-answer.ts'
import type { Task } from './task.ts'

export interface RoundProgress {
  /** Number of the task that is asked, from 0; as many as there are once the round is over. */
  readonly task: number
  /** Ids on the left side of its board that are joined. */
  readonly joined: readonly string[]
  readonly over: boolean
}

/** Where a round stands after its answers. */
export function roundProgress(tasks: readonly Task[], log: readonly TimedAnswer[]): RoundProgress {
  let task = 0
  let joined: string[] = []
  for (const { answer } of log) {
    const asked = tasks[task]
    if (asked === undefined) break
    if (answer.kind === 'joined' && asked.form === 'board') joined.push(answer.left)
    if (asked.form === 'board' && joined.length < asked.lefts.length) continue
    task += 1
    joined = []
  }
  return { task, joined, over: task >= tasks.length }
}

export type AnswerRefusal = 'over' | 'not-asked'

/** Why an answer cannot be taken where the round stands, or null. */
export function answerRefusal(
  tasks: readonly Task[],
  log: readonly TimedAnswer[],
  answer: DrillAnswer,
): AnswerRefusal | null {
  const { task, joined, over } = roundProgress(tasks, log)
  const asked = tasks[task]
  if (over || asked === undefined) return 'over'
  return answer.task === task && fits(asked, answer, joined) ? null : 'not-asked'
}

function fits(asked: Task, answer: DrillAnswer, joined: readonly string[]): boolean {
  if (asked.form === 'order') {
    if (answer.kind !== 'ordered' || answer.order.length !== asked.items.length) return false
    const given = new Set(answer.order)
    return asked.items.every(({ id }) => given.has(id))
  }
  if (asked.form === 'choice')
    return answer.kind === 'chosen' && asked.choices.some(({ id }) => id === answer.choice)
  if (answer.kind !== 'joined' || joined.includes(answer.left)) return false
  return asked.lefts.includes(answer.left) && asked.rights.some(({ id }) => id === answer.right)
}
