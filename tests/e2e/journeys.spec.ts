/** The journeys in Chromium, on the browser host. */
import { JOURNEYS } from './journeys/all-journeys.ts'
import { test } from './support/browser-program.ts'

for (const journey of JOURNEYS) {
  test.describe(() => {
    test.use({ preparation: journey.preparation })
    test(journey.title, async ({ program }) => {
      await journey.travel(program)
    })
  })
}
