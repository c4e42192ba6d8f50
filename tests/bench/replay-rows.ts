/** How fast an attempt of a thousand turns is rebuilt from its log, against ink loading its saved state. */
import { replayTurns } from '../../engine/attempt/replay.ts'
import type { TimedTurn } from '../../engine/attempt/turn.ts'
import { momentOf, offeredResponses, step } from '../../engine/conversation/step.ts'
import { atMost, processorTime, timeText, type Row } from './measure.ts'
import { loopingStory } from './story.ts'
import { continueInk, inkOf, scenarioOf } from './told-stories.ts'

const TURNS = 1000
/** Enough that both engines run warm. */
const TIMES = 300

export function replayRows(): readonly Row[] {
  const story = loopingStory(1000)
  const scenario = scenarioOf(story)
  const log: TimedTurn[] = [{ at: 0, turn: { kind: 'picked-up', ring: 1 } }]
  let state = scenario.initial
  for (let turn = 0; turn < TURNS; turn += 1) {
    const offered = offeredResponses(scenario, state)
    const response = offered[turn % Math.min(2, offered.length)]?.id ?? ''
    log.push({
      at: turn * 1000,
      turn: { kind: 'said', moment: momentOf(scenario, state).id, response },
    })
    const result = step(scenario, state, { type: 'say', response })
    state = result.accepted ? result.state : state
  }
  const ours = processorTime(TIMES, () => {
    if (replayTurns(scenario, log).played.length !== TURNS) throw new Error('every turn fits')
  })
  const stored = JSON.stringify(log)
  const reading = processorTime(TIMES, () => JSON.parse(stored))

  const ink = inkOf(story)
  continueInk(ink)
  for (let turn = 0; turn < TURNS; turn += 1) {
    ink.ChooseChoiceIndex(turn % Math.min(2, ink.currentChoices.length))
    continueInk(ink)
  }
  const saved = ink.state.ToJson()
  const theirs = processorTime(TIMES, () => ink.state.LoadJson(saved))
  return [
    {
      what: `replay ${TURNS.toLocaleString('en')} turns`,
      ours: timeText(ours),
      theirs: `ink state load ${timeText(theirs)}`,
      ratio: ours / theirs,
      target: atMost(3),
    },
    {
      what: `parse the stored log of ${TURNS.toLocaleString('en')} turns`,
      ours: timeText(reading),
      theirs: `ink state load ${timeText(theirs)}`,
      ratio: reading / theirs,
      target: { kind: 'none' },
    },
  ]
}
