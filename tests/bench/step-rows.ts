/** How fast an answer is worked out: the new state, the customer's next line and what is on offer then. */
import { createActor } from 'xstate'
import { customerLine } from '../../engine/conversation/customer-line.ts'
import { offeredResponses, step } from '../../engine/conversation/step.ts'
import { createConversationMachine } from '../../engine/machine/conversation-machine.ts'
import { atLeast, processorTime, timeText, type Row } from './measure.ts'
import { loopingStory } from './story.ts'
import { continueInk, inkOf, scenarioOf } from './told-stories.ts'

const INK_STEPS = 3000
const MACHINE_STEPS = 20_000
const PURE_STEPS = 200_000

/** Two rows for stories of `size` moments; all three engines take the same way through the story. */
export function stepRows(size: number): readonly Row[] {
  const story = loopingStory(size)
  const scenario = scenarioOf(story)
  let sum = 0

  const ink = inkOf(story)
  const theirs = perStep(INK_STEPS, (steps) => {
    ink.ResetState()
    sum += continueInk(ink).length
    for (let done = 0; done < steps; done += 1) {
      ink.ChooseChoiceIndex(done % Math.min(2, ink.currentChoices.length))
      sum += continueInk(ink).length
    }
  })

  const pure = perStep(PURE_STEPS, (steps) => {
    let state = scenario.initial
    let offered = offeredResponses(scenario, state)
    for (let done = 0; done < steps; done += 1) {
      const response = offered[done % Math.min(2, offered.length)]
      const result = step(scenario, state, { type: 'say', response: response?.id ?? '' })
      if (!result.accepted) throw new Error(`a response on offer is accepted: ${result.reason}`)
      state = result.state
      sum += customerLine(scenario, state, 'Alice').text.length
      offered = offeredResponses(scenario, state)
    }
  })

  const actor = createActor(createConversationMachine(scenario)).start()
  const machine = perStep(MACHINE_STEPS, (steps) => {
    for (let done = 0; done < steps; done += 1) {
      const { state } = actor.getSnapshot().context
      const offered = offeredResponses(scenario, state)
      actor.send({ type: 'say', response: offered[done % Math.min(2, offered.length)]?.id ?? '' })
      sum += customerLine(scenario, actor.getSnapshot().context.state, 'Alice').text.length
    }
  })
  actor.stop()
  if (sum === 0) throw new Error('every step says something')

  const row = (what: string, ours: number, bound: number): Row => ({
    what: `${what}, ${size.toLocaleString('en')} moments`,
    ours: timeText(ours),
    theirs: `inkjs ${timeText(theirs)}`,
    ratio: theirs / ours,
    target: atLeast(bound),
  })
  return [row('an answer, pure engine', pure, 100), row('an answer through XState', machine, 8)]
}

/** Milliseconds a step, after a round that warms up. */
function perStep(steps: number, work: (steps: number) => void): number {
  work(Math.ceil(steps / 3))
  return processorTime(3, () => work(steps)) / steps
}
