import { letItRing, pickUp, say, toWrapUp } from '../../e2e/trainee/call.ts'
import { readScript, SCENARIOS } from '../../e2e/trainee/script.ts'
import { atMost, timeText, type Row } from '../measure.ts'
import type { Bench } from './bench.ts'
import { longestTask } from './trace-tasks.ts'

/** Milliseconds that a task may keep the page from answering a key. */
const LONGEST = 50

/** The longest task of a whole call, from the first ring to the call log, with motion, sounds and words one by one. */
export async function taskRows(bench: Bench): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const id of SCENARIOS) {
    const script = readScript(id, 'best')
    const page = await bench.newPage()
    await page.goto(bench.ours)
    await letItRing(page, script.document.title, 'practice')
    const longest = await longestTask(page, async () => {
      await pickUp(page)
      for (const words of script.says) {
        // Any key shows the whole line; the next one answers it.
        await page.keyboard.press('Space')
        await say(page, words)
      }
      await page.keyboard.press('Space')
      await toWrapUp(page)
    })
    await page.close()
    rows.push({
      what: `longest task of a call, ${id}`,
      ours: timeText(longest),
      theirs: timeText(LONGEST),
      ratio: longest / LONGEST,
      target: atMost(1),
    })
  }
  return rows
}
