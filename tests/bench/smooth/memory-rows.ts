import type { CDPSession } from '@playwright/test'
import { letItRing, pickUp, say, toWrapUp } from '../../e2e/trainee/call.ts'
import { readScript } from '../../e2e/trainee/script.ts'
import { atMost, type Row } from '../measure.ts'
import { slope } from './figures.ts'
import type { Bench } from './bench.ts'

const CALLS = 50
/** Calls after which everything has been loaded and drawn once. */
const WARM = 10
/**
 * Share of the heap by which fifty calls may make it grow. Two snapshots twelve calls apart show what grows: compiled code
 * (60 % of it) and the browser's own timing and network records, which it keeps for the page; of our objects, nothing.
 */
const GROWTH = 0.1
/** Share of the nodes and listeners by which they may grow; a leak of one screen's in each call would be 40 times that. */
const LEFT = 0.25
const MEGABYTE = 1024 * 1024

/** What fifty calls in a row on one page leave behind: heap, document nodes and listeners after a collection. */
export async function memoryRows(bench: Bench): Promise<readonly Row[]> {
  const script = readScript('angry-caller', 'best')
  const page = await bench.newPage()
  await page.goto(bench.ours)
  const session = await page.context().newCDPSession(page)
  const states: Kept[] = []
  for (let call = 0; call < CALLS; call += 1) {
    await letItRing(page, script.document.title, 'practice')
    await pickUp(page)
    for (const words of script.says) await say(page, words)
    await toWrapUp(page)
    await page.evaluate(() => {
      location.hash = '#/'
    })
    await page.getByRole('heading', { name: script.document.title }).first().waitFor()
    states.push(await kept(session))
  }
  await page.close()
  const warm = states.slice(WARM)
  const first = warm[0]
  if (first === undefined) throw new Error('No call was measured.')
  const growth = slope(warm.map(({ heap }) => heap)) * CALLS
  // A screen that is being left may still be there when one of the states is taken: the slope tells, not two of them.
  const nodes = Math.round(slope(warm.map((state) => state.nodes)) * CALLS)
  const listeners = Math.round(slope(warm.map((state) => state.listeners)) * CALLS)
  return [
    {
      what: `growth of the heap over ${CALLS} calls in a row`,
      ours: `${(growth / MEGABYTE).toFixed(2)} MB`,
      theirs: `heap ${(first.heap / MEGABYTE).toFixed(1)} MB`,
      ratio: Math.max(0, growth) / first.heap,
      target: atMost(GROWTH),
    },
    {
      what: `growth of nodes and listeners over ${CALLS} calls in a row`,
      ours: `${signed(nodes)} and ${signed(listeners)}`,
      theirs: `${first.nodes} and ${first.listeners}`,
      ratio: Math.max(0, nodes / first.nodes, listeners / first.listeners),
      target: atMost(LEFT),
    },
  ]
}

interface Kept {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

async function kept(session: CDPSession): Promise<Kept> {
  await session.send('HeapProfiler.enable')
  // Twice: what the first collection finalises, the second one frees.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes, listeners: jsEventListeners }
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number)
}
