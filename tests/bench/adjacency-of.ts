/**
 * Prints the processor milliseconds and the number of states that `@xstate/graph` takes for the adjacency map
 * of a generated story: `node adjacency-of.ts <moments> <depth>`. A process of its own, so that it can be ended.
 */
import { getAdjacencyMap } from '@xstate/graph'
import { createConversationMachine } from '../../engine/machine/conversation-machine.ts'
import { processorTime } from './measure.ts'
import { endingStory } from './story.ts'
import { scenarioOf } from './told-stories.ts'

const [moments, depth] = process.argv.slice(2).map(Number)
const machine = createConversationMachine(scenarioOf(endingStory(moments ?? 0, depth ?? 0)))
let states = 0
const time = processorTime(1, () => {
  const map = getAdjacencyMap(machine, {
    events: [0, 1, 2].map((place) => ({ type: 'say' as const, response: `answer-${place}` })),
    limit: Infinity,
  })
  states = Object.keys(map).length
})
console.log(JSON.stringify({ time, states }))
