import { test } from '/work/wt/drills/tests/e2e/support/browser-program.ts'
import { DRESSES, putOn } from '/work/wt/drills/tests/e2e/support/dress.ts'
import { expectAccessible } from '/work/wt/drills/tests/e2e/support/expect-accessible.ts'
import { QUIET } from '/work/wt/drills/tests/e2e/support/prepare-data.ts'
import { drillsTour } from '/work/wt/drills/tests/e2e/tour/drills-tour.ts'
import { tourWords } from '/work/wt/drills/tests/e2e/tour/tour-words.ts'
for (const language of ['en','fr'] as const) test.describe(() => {
  test.use({ preparation: { ...QUIET, settings: { ...QUIET.settings, patience: 'off', language } } })
  test('axe ' + language, async ({ program }) => {
    test.setTimeout(400_000)
    const dresses = language === 'en' ? DRESSES.slice(0,3) : DRESSES.slice(3)
    await drillsTour(program.page(), tourWords(language), async (page, name) => {
      for (const [place, dress] of dresses.entries()) { await putOn(page, dress); await expectAccessible(page, name + ', ' + dress.name, place === 0 ? 'all' : 'of themes') }
      const [first] = dresses; if (first) await putOn(page, first)
    })
  })
})
