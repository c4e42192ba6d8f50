import { expect } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { letItRing, pickUp, say, toWrapUp } from '../trainee/call.ts'
import { fileEmptyLog, reflect } from '../trainee/wrap-up.ts'
import { removeScenario, shortScenario, writeScenario } from '../trainer/own-scenario.ts'
import { poster } from '../trainee/library.ts'

/** Time for a saved file to be noticed, in milliseconds. */
const NOTICED = { timeout: 15_000 }

/** A trainer writes a file with a mistake while the library is open, and mends it. */
export const brokenFile: Journey = {
  title: 'a broken scenario file is listed, hides nothing, and can be played once it is mended',
  preparation: QUIET,
  travel: async (program) => {
    const page = program.page()
    await expect(poster(page, 'The angry caller')).toBeVisible()
    const text = shortScenario('lamp', 'The lamp')
    await writeScenario(program.dataFolder, 'lamp', text.replace('next: ending', 'next: endng'))
    await expect(page.getByRole('heading', { name: 'Files that need mending' })).toBeVisible(
      NOTICED,
    )
    await page.getByText('1 thing to mend').click()
    await expect(page.getByText(/scenario\.yaml:\d+:\d+ TR\d+ .*endng/)).toBeVisible()
    await expect(poster(page, 'The angry caller')).toBeVisible()
    await writeScenario(program.dataFolder, 'lamp', text)
    await expect(poster(page, 'The lamp')).toBeVisible(NOTICED)
    await expect(page.getByRole('heading', { name: 'Files that need mending' })).toBeHidden()
  },
}

/** The scenario vanishes in the middle of a call. */
export const deletedScenario: Journey = {
  title:
    'a scenario that is deleted during a call is played to its end from the attempt’s own copy',
  preparation: QUIET,
  travel: async (program) => {
    let page = program.page()
    await writeScenario(program.dataFolder, 'lamp', shortScenario('lamp', 'The lamp'))
    await expect(poster(page, 'The lamp')).toBeVisible(NOTICED)
    await letItRing(page, 'The lamp', 'practice')
    await pickUp(page)
    await removeScenario(program.dataFolder, 'lamp')
    page = await program.restart()
    await expect(poster(page, 'The lamp')).toBeHidden()
    await page.getByRole('button', { name: /Take .* off hold/ }).click()
    await say(page, 'Please tell me what happened.')
    await toWrapUp(page)
    await fileEmptyLog(page)
    await reflect(page)
    await expect(page.getByRole('heading', { name: 'Where the points came from' })).toBeVisible()
  },
}

const MARKUP = '<img src=x onerror=alert(1)>'
const TITLE = `${MARKUP}<script>alert(2)</script>&amp;`

/** A scenario whose every word tries to be markup. */
export const markup: Journey = {
  title: 'markup in the words of a scenario, a name or a note is shown as text and does nothing',
  preparation: { ...QUIET, learner: '<b onclick=alert(1)>&amp;Kim' },
  travel: async (program) => {
    const page = program.page()
    page.on('dialog', () => {
      throw new Error('Words of a scenario were run.')
    })
    const text = shortScenario('lamp', TITLE, MARKUP)
    await writeScenario(program.dataFolder, 'lamp', text)
    await expect(page.getByText(TITLE).first()).toBeVisible(NOTICED)
    await expect(page.getByText('<b onclick=alert(1)>&amp;Kim').first()).toBeVisible()
    await letItRing(page, TITLE, 'coach')
    await pickUp(page)
    await page.getByLabel('Notes').fill(MARKUP)
    await page.keyboard.press('Escape')
    await say(page, `${MARKUP}Please tell me what happened.`)
    await expect(page.getByText(`${MARKUP}He was heard.`)).toBeVisible()
    await page.keyboard.press('Enter')
    await toWrapUp(page)
    await fileEmptyLog(page)
    await reflect(page, MARKUP)
    await expect(page.getByText(`${MARKUP}They listened.`)).toBeVisible()
    expect(await page.locator('img[src="x"], main script, main b[onclick]').count()).toBe(0)
  },
}
