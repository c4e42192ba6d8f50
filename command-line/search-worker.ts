/** A thread that searches one scenario after the other, as they are handed to it. */
import { enableCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { SearchRequest } from './search-scenario.ts'

// A thread begins with no code at all; what another one has compiled before need not be compiled again.
enableCompileCache()
const { searchScenario } = await import('./search-scenario.ts')

/** Each waits for the one before it: results go back in the order of the requests. */
let last: Promise<void> = Promise.resolve()
parentPort?.on('message', (request: SearchRequest) => {
  last = last.then(async () => parentPort?.postMessage(await searchScenario(request)))
})
