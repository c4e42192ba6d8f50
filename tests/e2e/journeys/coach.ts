import { expect } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { answers, letItRing, pickUp, say, sayAll, toWrapUp, turnShown } from '../trainee/call.ts'
import { readScript } from '../trainee/script.ts'
import { expectResult, reflect, writeLog } from '../trainee/wrap-up.ts'

/** Learns from one wrong answer after the other. */
export const coach: Journey = {
  title: 'Coach says at once what an answer did, nudges, and goes back to any turn',
  preparation: QUIET,
  travel: async (program) => {
    const page = program.page()
    const script = readScript('angry-caller', 'best')
    const [worst = ''] = readScript('angry-caller', 'worst').says
    await letItRing(page, script.document.title, 'coach')
    await pickUp(page)

    await page.keyboard.press('?')
    const nudge = page.getByText('What does she need before she can hear anything from you?')
    await expect(nudge).toBeVisible()
    for (const words of script.says) await expect(nudge).not.toContainText(words)
    await page.keyboard.press('?')
    await expect(nudge).toBeHidden()

    await say(page, worst)
    const feedback = page.getByRole('region', { name: 'What that did' })
    await expect(feedback).toContainText(`“${worst}”`)
    await expect(feedback).toContainText('“Rare” makes her case small')
    await expect(feedback).toContainText('She felt belittled and doubted')
    await expect(feedback).toContainText('more to be had')
    await page.keyboard.press('r')
    await expect(answers(page)).toBeVisible()
    await expect.poll(() => turnShown(page)).toBe(1)

    await sayAll(page, { ...script, says: script.says.slice(0, 3) }, 'coach')
    expect(await turnShown(page)).toBe(4)
    await page.getByRole('button', { name: 'Go back' }).click()
    const turns = page.getByRole('dialog', { name: 'Go back to an earlier turn' })
    await expect(turns.getByRole('listitem')).toHaveCount(3)
    await turns.getByRole('button', { name: 'Before turn 2' }).click()
    await expect(turns).toBeHidden()
    // The dialog goes at once; the turn follows when it is on disk.
    await expect.poll(() => turnShown(page)).toBe(2)

    await sayAll(page, { ...script, says: script.says.slice(1) }, 'coach')
    await toWrapUp(page)
    await writeLog(page, script)
    await reflect(page)
    await expectResult(page, 100, 'Loyal')
  },
}
