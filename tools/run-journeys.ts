/** `npm run test:journeys`: the journeys in Chromium alone; words after the command choose test files. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './project-folder.ts'
import { ensureBuilt } from './start/ensure-built.ts'
import { findChromium } from './testing/find-chromium.ts'
import { journeys } from './testing/journeys.ts'

mkdirSync(join(projectFolder, '.cache'), { recursive: true })
await ensureBuilt(projectFolder, console.log)
const chromium = await findChromium()
if (chromium === null) process.exit(1)
const files = process.argv.slice(2)
const { passed, failed, skipped } = await journeys(
  'browser',
  { THIRD_RING_CHROMIUM: chromium },
  30,
  files,
)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 ? 0 : 1)
