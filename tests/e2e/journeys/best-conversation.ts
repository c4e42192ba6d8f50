import { expect } from '@playwright/test'
import { MODES, type Mode } from '../../../engine/attempt/turn.ts'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { letItRing, pickUp, sayAll, toWrapUp } from '../trainee/call.ts'
import { readScript, SCENARIOS } from '../trainee/script.ts'
import { expectResult, reflect, writeLog } from '../trainee/wrap-up.ts'
import { poster } from '../trainee/library.ts'

/** The best conversation of each scenario in each mode, from the brief to the debrief. */
export const bestConversations: readonly Journey[] = SCENARIOS.flatMap((scenario) =>
  MODES.map((mode) => bestConversation(scenario, mode)),
)

function bestConversation(scenario: string, mode: Mode): Journey {
  return {
    title: `${scenario} in ${mode}: the best conversation earns 100% and a loyal customer`,
    preparation: QUIET,
    travel: async (program) => {
      const page = program.page()
      const script = readScript(scenario, 'best')
      await letItRing(page, script.document.title, mode)
      await pickUp(page, 1)
      await sayAll(page, script, mode)
      await toWrapUp(page)
      await writeLog(page, script)
      await reflect(page, 'Nothing: I would say it all again.')
      await expectResult(page, 100, 'Loyal')
      await expect(page.getByText('Every line straight')).toBeVisible()
      await expect(page.getByText('Nothing: I would say it all again.')).toBeVisible()
      await page.getByRole('link', { name: 'Back to the calls' }).click()
      const card = poster(page, script.document.title)
      await expect(card).toContainText('Best 100%')
    },
  }
}
