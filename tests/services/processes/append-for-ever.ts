/**
 * A process of its own that appends turns to an attempt until it is killed, and says each length at once when
 * it is acknowledged. Arguments: data folder, attempt, most turns.
 */
import { writeSync } from 'node:fs'
import { appendTurn } from '../../../electron/services/attempts/append-turn.ts'
import { OpenAttempts } from '../../../electron/services/attempts/open-attempts.ts'
import { ScenarioShelf } from '../../../electron/services/attempts/scenario-shelf.ts'
import { systemClock } from '../../../electron/services/clock.ts'
import { ServiceFailure } from '../../../electron/services/service-failure.ts'
import { Store } from '../../../electron/services/store/store.ts'
import { endlessTurn } from './endless-turns.ts'

const [folder = '', attempt = '', most = '1000000'] = process.argv.slice(2)
const store = new Store({ folder, clock: systemClock, log: { record: () => undefined } })
const open = new OpenAttempts(new ScenarioShelf())
let length = store.read((tables) => open.get(attempt, tables).row.length)
const last = length + Number(most)
while (length < last) {
  try {
    length = appendTurn(store, open, attempt, length, endlessTurn(length)).length
    writeSync(1, `${length}\n`)
  } catch (error) {
    if (!(error instanceof ServiceFailure) || error.code !== 'NOT_SAVED') throw error
    writeSync(1, 'not saved\n')
  }
}
await store.close()
