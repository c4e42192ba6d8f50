/** `npm run check:types`: checks the types of every folder. */
import { typeChecks } from './testing/type-check.ts'

for (const { title, run } of typeChecks) {
  const { failed } = await run()
  console.log(`${title}: ${failed === 0 ? 'right' : 'wrong'}`)
  if (failed > 0) process.exitCode = 1
}
