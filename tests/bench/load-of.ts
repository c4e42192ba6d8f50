/**
 * Prints the processor milliseconds that one engine takes to load a generated story:
 * `node load-of.ts ours|ink <moments> <times>`. A process of its own, so that neither engine sweeps up after the other.
 */
import { processorTime } from './measure.ts'
import { inkText, scenarioText } from './story-texts.ts'
import { loopingStory } from './story.ts'
import { benchProcedures, compileInk, loadScenario } from './told-stories.ts'

const [engine, moments, times] = process.argv.slice(2)
const story = loopingStory(Number(moments))
if (engine === 'ink') {
  const text = inkText(story)
  console.log(processorTime(Number(times), () => compileInk(text)))
} else {
  const text = scenarioText(story)
  const procedures = benchProcedures()
  console.log(processorTime(Number(times), () => loadScenario(text, procedures)))
}
