/** How fast every conversation of a story is followed, with the best and the worst from every state. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { analyseScenario } from '../../engine/analysis/analyse-scenario.ts'
import { atLeast, atMost, processorTime, timeText, type Row } from './measure.ts'
import { endingStory } from './story.ts'
import { scenarioOf } from './told-stories.ts'

/** Processor seconds after which `@xstate/graph` is stopped; then what it needs is only known to be more. */
const PATIENCE = 30

export function analysisRows(): readonly Row[] {
  return [...rowsFor(100, 8), ...rowsFor(100, 12), ...rowsFor(1000, 12)]
}

function rowsFor(moments: number, depth: number): readonly Row[] {
  const scenario = scenarioOf(endingStory(moments, depth))
  // A small story needs many runs until the engine is as warm as it is after one large one.
  let states = 0
  let moves = 0
  const ours = processorTime(Math.ceil(20_000 / moments), () => {
    const analysis = analyseScenario(scenario)
    if (!analysis.complete || analysis.best === null)
      throw new Error('the story is followed to its end')
    states = analysis.states
    moves = analysis.moves
  })
  const count = `${states.toLocaleString('en')} states, ${moves.toLocaleString('en')} moves`
  const what = `analysis of ${moments.toLocaleString('en')} moments (${count})`
  const seconds: Row = {
    what,
    ours: timeText(ours),
    theirs: 'one second',
    ratio: ours / 1000,
    target: atMost(1),
  }
  const graph = adjacency(moments, depth)
  const against: Row = {
    what: `${what}, against @xstate/graph`,
    ours: timeText(ours),
    theirs:
      graph === null
        ? `stopped after ${PATIENCE} s, unfinished`
        : `adjacency map ${timeText(graph)}`,
    ratio: (graph ?? PATIENCE * 1000) / ours,
    target: atLeast(100),
  }
  return moments === 1000 ? [seconds, against] : [against]
}

/** Processor milliseconds of the adjacency map, or null where it was stopped for taking longer than `PATIENCE`. */
function adjacency(moments: number, depth: number): number | null {
  const script = fileURLToPath(new URL('adjacency-of.ts', import.meta.url))
  // The system counts processor seconds, so that a busy machine does not stop it too early.
  const limited = `ulimit -t ${PATIENCE}; exec "$0" "$@"`
  const given = ['--max-old-space-size=3000', script, String(moments), String(depth)]
  const run = spawnSync('sh', ['-c', limited, process.execPath, ...given], { encoding: 'utf8' })
  if (run.signal === 'SIGXCPU' || run.signal === 'SIGKILL') return null
  if (run.status !== 0) throw new Error(`the adjacency map failed: ${run.stderr}`)
  const printed: unknown = JSON.parse(run.stdout)
  const time: unknown =
    typeof printed === 'object' && printed !== null ? Reflect.get(printed, 'time') : null
  return typeof time === 'number' ? time : null
}
