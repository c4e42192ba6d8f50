/**
 * Prints the bytes of heap that one engine needs for a generated story, ready to be told:
 * `node --expose-gc heap-of.ts ours|ink <moments>`. A process of its own, so that nothing else lies in the heap.
 */
import { inkText, scenarioText } from './story-texts.ts'
import { loopingStory } from './story.ts'
import { benchProcedures, compileInk, loadScenario } from './told-stories.ts'

const [engine, moments] = process.argv.slice(2)
const collect: unknown = Reflect.get(globalThis, 'gc')
if (typeof collect !== 'function') throw new Error('run this with --expose-gc')

function heap(): number {
  for (let round = 0; round < 3; round += 1) Reflect.apply(collect as () => void, globalThis, []) // checked above
  return process.memoryUsage().heapUsed
}

const make = engine === 'ink' ? compileInk : (text: string) => loadScenario(text, benchProcedures())
// A first small story loads all code, which is not what is measured.
const warm = make(engine === 'ink' ? inkText(loopingStory(10)) : scenarioText(loopingStory(10)))
const text =
  engine === 'ink'
    ? inkText(loopingStory(Number(moments)))
    : scenarioText(loopingStory(Number(moments)))
const before = heap()
const told = make(text)
const after = heap()
if (warm === null || told === null) throw new Error('both stories are still held')
console.log(after - before)
