/** The services with small drills, and somebody who answers them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DrillRound } from '../../../contract/drill-messages.ts'
import type { DrillAnswer, TimedAnswer } from '../../../engine/drills/drill-answer.ts'
import type { Task } from '../../../engine/drills/task.ts'
import { makeFolders, openRoom, SetClock, type Folders, type Room } from '../practice-room.ts'
import { SMALL_DRILLS } from './small-drills.ts'

export interface DrillRoom extends Room {
  readonly folders: Folders
  readonly clock: SetClock
  readonly learner: string
}

/** Opens a room with these drills of the program and one learner. */
export async function openDrillRoom(
  drills: Readonly<Record<string, string>> = SMALL_DRILLS,
): Promise<DrillRoom> {
  const folders = makeFolders()
  for (const [id, text] of Object.entries(drills))
    writeDrill(join(folders.program, 'scenarios'), `${id}.yaml`, text)
  const clock = new SetClock()
  const room = openRoom(folders, { clock })
  const { id } = await room.call.learners.add({ name: 'Alice' })
  return { ...room, folders, clock, learner: id }
}

export async function closeDrillRoom(room: DrillRoom): Promise<void> {
  await room.services.close()
  room.folders.remove()
}

/** Puts a file into the folder \`drills\` of a scenarios folder. */
export function writeDrill(scenarios: string, name: string, text: string): void {
  mkdirSync(join(scenarios, 'drills'), { recursive: true })
  writeFileSync(join(scenarios, 'drills', name), text)
}

/** The answers that a task needs; \`right\` says whether they are the right ones. */
export function answersTo(task: Task, number: number, right: boolean): readonly DrillAnswer[] {
  if (task.form === 'order') {
    const order = task.items.map(({ id }) => id)
    return [{ kind: 'ordered', task: number, order: right ? order : order.toReversed() }]
  }
  if (task.form === 'choice') {
    const wrong = task.choices.find(({ id }) => id !== task.right)?.id ?? ''
    return [{ kind: 'chosen', task: number, choice: right ? task.right : wrong }]
  }
  return task.lefts.map((left) => {
    const wrong = task.rights.find(({ id }) => id !== left)?.id ?? ''
    return { kind: 'joined', task: number, left, right: right ? left : wrong }
  })
}

/** Answers a whole round; \`isRight\` decides task by task. Returns the number of answers. */
export async function playRound(
  { call, clock }: DrillRoom,
  round: DrillRound,
  isRight: (task: Task) => boolean = () => true,
): Promise<number> {
  const answers = round.tasks.flatMap((task, number) => answersTo(task, number, isRight(task)))
  for (const [length, answer] of answers.entries()) {
    clock.time += 5_000
    await call.drills.answer({ round: round.id, length, answer: sent(clock.time, answer) })
  }
  return answers.length
}

/** An answer as a screen sends it: the parsed type wants lists of its own. */
export function sent(at: number, answer: DrillAnswer) {
  return structuredClone({ at, answer } satisfies TimedAnswer) as never
}
