/** The journeys, in Chromium on the browser host. */
import { allJourneys } from './journeys/all-journeys.ts'
import { test } from './support/browser-program.ts'

for (const { title, preparation, travel } of allJourneys) {
  test.describe(() => {
    test.use({ preparation })
    test(title, ({ program }) => travel(program))
  })
}
