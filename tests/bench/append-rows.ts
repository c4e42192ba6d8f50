/** How long it takes until a choice is safely on the disk, through the same door as the screens use. */
import { createRouterClient } from '@orpc/server'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServices } from '../../electron/services/open-services.ts'
import { createServiceRouter } from '../../electron/services/service-router.ts'
import { momentOf, offeredResponses, step } from '../../engine/conversation/step.ts'
import { timeText, type Row } from './measure.ts'
import { procedureText, scenarioText } from './story-texts.ts'
import { loopingStory } from './story.ts'
import { scenarioOf } from './told-stories.ts'

const CHOICES = 1000

/** Times on the wall: what a trainee waits for is the disk, not the processor. */
export async function appendRows(): Promise<readonly Row[]> {
  const story = loopingStory(100)
  const scenario = scenarioOf(story)
  const root = mkdtempSync(join(tmpdir(), 'third-ring-bench-'))
  const folder = join(root, 'scenarios', 'library', 'bench-story')
  mkdirSync(folder, { recursive: true })
  mkdirSync(join(root, 'scenarios', 'procedures'))
  mkdirSync(join(root, 'data'))
  writeFileSync(join(root, 'package.json'), '{ "version": "1.0.0" }')
  writeFileSync(join(root, 'scenarios', 'procedures', 'bench-steps.yaml'), procedureText())
  writeFileSync(join(folder, 'scenario.yaml'), scenarioText(story))
  const services = openServices({
    dataFolder: join(root, 'data'),
    programFolder: root,
    host: 'browser',
  })
  try {
    const call = createRouterClient(createServiceRouter(services))
    const learner = await call.learners.add({ name: 'Alice' })
    const { id } = await call.attempts.begin({
      learner: learner.id,
      scenario: 'bench-story',
      mode: 'practice',
    })
    await call.attempts.append({
      attempt: id,
      length: 0,
      turn: { at: 0, turn: { kind: 'picked-up', ring: 1 } },
    })
    const times: number[] = []
    let state = scenario.initial
    for (let turn = 1; turn <= CHOICES; turn += 1) {
      const offered = offeredResponses(scenario, state)
      const response = offered[turn % Math.min(2, offered.length)]?.id ?? ''
      const moment = momentOf(scenario, state).id
      const before = performance.now()
      await call.attempts.append({
        attempt: id,
        length: turn,
        turn: { at: turn * 1000, turn: { kind: 'said', moment, response } },
      })
      times.push(performance.now() - before)
      const result = step(scenario, state, { type: 'say', response })
      state = result.accepted ? result.state : state
    }
    times.sort((one, other) => one - other)
    const share = (part: number): number => times[Math.floor((times.length - 1) * part)] ?? 0
    return [
      {
        what: `append of a choice, p99 of ${CHOICES.toLocaleString('en')}, until it is on the disk`,
        ours: timeText(share(0.99)),
        theirs: `p50 ${timeText(share(0.5))}`,
        ratio: NaN,
        target: { kind: 'none' },
      },
    ]
  } finally {
    await services.close()
    rmSync(root, { recursive: true, force: true })
  }
}
