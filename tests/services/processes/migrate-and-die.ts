/** Opens a store with one migration more than the program has; the test kills it at some moment. Argument: data folder. */
import { writeSync } from 'node:fs'
import { systemClock } from '../../../electron/services/clock.ts'
import { Store } from '../../../electron/services/store/store.ts'
import { LATER_MIGRATIONS } from './later-migrations.ts'

writeSync(1, 'opening\n')
const log = { record: () => undefined }
const store = new Store({
  folder: process.argv[2] ?? '',
  clock: systemClock,
  log,
  migrations: LATER_MIGRATIONS,
})
await store.close()
