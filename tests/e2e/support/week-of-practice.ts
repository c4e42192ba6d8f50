/** A week of practice, done through the services: quick, and as true as what screens would have sent. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { readPlaythrough } from '../../../engine/playthrough/read-playthrough.ts'
import { runPlaythrough } from '../../../engine/playthrough/run-playthrough.ts'
import type { Services } from '../../../electron/services/open-services.ts'
import { projectFolder } from '../../../tools/project-folder.ts'
import { answersTo } from '../../services/drills/drill-room.ts'

const DAY = 86_400_000
const CALLS = [
  ['first-call', 'worst'],
  ['first-call', 'typical'],
  ['first-call', 'best'],
  ['tart-of-the-day', 'typical'],
] as const

/** A clock that is put from day to day. */
export class PracticeClock {
  private days = 9
  now = (): number => Date.now() - this.days * DAY
  nextDay(): void {
    this.days -= 1
  }
}

/**
 * Four calls that get better, a drill, a chapter and a note: the first day of the first week is done, the second begun.
 * Then a reminder for every morning, and two mornings without anything.
 */
export async function practiseForAWeek(
  services: Services,
  clock: PracticeClock,
  learner: string,
): Promise<void> {
  for (const [scenario, play] of CALLS) {
    await takeCall(services, learner, scenario, play)
    clock.nextDay()
  }
  await doDrill(services, learner, 'order-interaction')
  await services.reading.markRead(learner, 'attitudes')
  services.notes.write(learner, 'attitudes', 'Say it before they find out.')
  while (Date.now() - clock.now() > 2 * DAY + 1_000) clock.nextDay()
  const times = [{ at: '08:30', days: [1, 2, 3, 4, 5, 6, 7] }]
  services.reminders.change(learner, { on: true, times })
}

async function takeCall(
  { attempts }: Services,
  learner: string,
  scenario: string,
  play: string,
): Promise<void> {
  const { id, copy } = await attempts.begin(learner, scenario, 'practice')
  const file = join(projectFolder, 'scenarios/library', scenario, 'playthroughs', `${play}.yaml`)
  const { playthrough } = readPlaythrough(readFileSync(file, 'utf8'), `${play}.yaml`)
  if (playthrough === null) throw new Error(`${file} cannot be read`)
  const run = runPlaythrough(prepareScenario(copy.document, copy.procedure), playthrough)
  if (!run.ok) throw new Error(run.sentence)
  for (const [length, turn] of run.log.entries()) attempts.append(id, length, turn)
}

async function doDrill({ drills }: Services, learner: string, drill: string): Promise<void> {
  const round = await drills.begin(learner, { kind: 'drill', drill })
  const answers = round.tasks.flatMap((task, number) => answersTo(task, number, true))
  for (const [length, answer] of answers.entries())
    drills.answer(round.id, length, { at: Date.parse(round.startedAt) + length, answer })
}
