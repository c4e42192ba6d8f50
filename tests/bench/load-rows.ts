/** How fast a file becomes a conversation: read with positions, checked, prepared; against compiling ink. */
import { atMost, processorTime, timeText, type Row } from './measure.ts'
import { inkText, scenarioText } from './story-texts.ts'
import { loopingStory } from './story.ts'
import { benchProcedures, compileInk, loadScenario } from './told-stories.ts'

/** Rows for all sizes, and one for how the time grows from 1,000 to 10,000 moments. */
export function loadRows(): readonly Row[] {
  const procedures = benchProcedures()
  const ours = new Map<number, number>()
  const rows = [
    { size: 10, times: 20, bound: null },
    { size: 100, times: 20, bound: 0.06 },
    { size: 1000, times: 5, bound: null },
    { size: 10_000, times: 2, bound: 0.09 },
  ].map(({ size, times, bound }): Row => {
    const story = loopingStory(size)
    const text = scenarioText(story)
    const ink = inkText(story)
    const load = processorTime(times, () => loadScenario(text, procedures))
    const compile = processorTime(size > 1000 ? 1 : Math.min(times, 5), () => compileInk(ink))
    ours.set(size, load)
    return {
      what: `load ${size.toLocaleString('en')} moments`,
      ours: timeText(load),
      theirs: `ink compile ${timeText(compile)}`,
      ratio: load / compile,
      target: bound === null ? { kind: 'none' } : atMost(bound),
    }
  })
  const [thousand, tenThousand] = [ours.get(1000) ?? 0, ours.get(10_000) ?? 0]
  const growth: Row = {
    what: 'load 10,000 moments against 1,000',
    ours: timeText(tenThousand),
    theirs: `1,000 moments ${timeText(thousand)}`,
    ratio: tenThousand / thousand,
    target: atMost(13),
  }
  return [...rows, growth]
}
