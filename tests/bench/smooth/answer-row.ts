import { answers, letItRing, pickUp } from '../../e2e/trainee/call.ts'
import { readScript, SCENARIOS } from '../../e2e/trainee/script.ts'
import { atMost, timeText, type Row } from '../measure.ts'
import { percentile } from './figures.ts'
import { watchPresses } from './page-clock.ts'
import type { Bench } from './bench.ts'

const ROUNDS = 3
/** Milliseconds of a picture at sixty a second. */
const FRAME = 1000 / 60
/** Milliseconds in which a page that came to the front is drawn, before its key is pressed: nobody answers sooner. */
const REST = 120
/** The words of the customer on the stage. */
const CAPTION = 'main p[lang][aria-hidden=true]'

/** From the press of a key until the customer's next line is painted; the answer is on the disk by then. */
export async function answerRow(bench: Bench): Promise<Row> {
  const ours: number[] = []
  const theirs: number[] = []
  const trivial = await bench.newPage()
  await trivial.goto(bench.trivial)
  const trivialClock = await watchPresses(trivial, '#line')
  for (let round = 0; round < ROUNDS; round += 1)
    for (const id of SCENARIOS) {
      const script = readScript(id, 'best')
      const page = await bench.newPage()
      await page.goto(bench.ours)
      await letItRing(page, script.document.title, 'practice')
      await pickUp(page)
      const clock = await watchPresses(page, CAPTION)
      for (const [place, words] of script.says.entries()) {
        const card = answers(page).getByRole('button', { name: words, exact: true })
        const key = (await card.getAttribute('aria-keyshortcuts')) ?? ''
        // A page behind another one is drawn once a second.
        await page.bringToFront()
        await page.waitForTimeout(REST)
        await page.keyboard.press(key)
        await clock.until(place + 1)
        await trivial.bringToFront()
        await trivial.waitForTimeout(REST)
        await trivial.keyboard.press('1')
        await trivialClock.until(theirs.length + place + 1)
      }
      ours.push(...(await clock.times()))
      theirs.splice(0, theirs.length, ...(await trivialClock.times()))
      await page.close()
    }
  await trivial.close()
  const mine = percentile(ours, 95)
  const other = percentile(theirs, 95)
  return {
    what: `a key until the next line is painted and the answer is on the disk, p95 of ${ours.length}`,
    ours: `${timeText(mine)} (median ${timeText(percentile(ours, 50))})`,
    theirs: `trivial React page ${timeText(other)} (median ${timeText(percentile(theirs, 50))}) + one frame`,
    ratio: mine / (other + FRAME),
    target: atMost(1),
  }
}
