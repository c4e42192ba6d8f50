import { join } from 'node:path'
import { readPages } from '../pages/read-pages.ts'
import { dataFolder } from '../services/data-folder.ts'
import { openServices } from '../services/open-services.ts'
import { createServiceRouter } from '../services/service-router.ts'
import { claimDataFolder } from '../services/claim/claim-data-folder.ts'
import { listen, type ListeningHost } from './listen.ts'
import { openWindow } from './open-window.ts'

/** How long a printed address is good for: ten minutes, because somebody has to carry it to a browser. */
const PRINTED_LIFETIME = 600_000
/** Intervals of five seconds without a sign of any window after which the host ends: two and a half minutes. */
const PATIENCE = 30
/** Time for a window that is being loaded again to come back, in milliseconds. */
const GRACE = 1_500

/** Says one sentence to whoever started the program. */
export type Say = (sentence: string) => void

/**
 * Runs the browser host until its last window has gone or the program is told to end. When the data folder is
 * in use by another start, that one is asked to show itself instead.
 *
 * @returns the exit code: 0 when all went well
 */
export async function runBrowserHost(programFolder: string, say: Say): Promise<number> {
  const data = dataFolder()
  const profile = join(data, 'window-browser')
  let host: ListeningHost | null = null
  const show = async (): Promise<void> => {
    if (host === null) return
    const opened = await openWindow(host.windowAddress, profile)
    if (opened.kind === 'none') say(`Open this address in a browser: ${host.windowAddress()}`)
  }
  const claim = await claimDataFolder(data, () => void show())
  if (claim.kind === 'held') {
    say(claim.told ? TOLD : HELD)
    return claim.told ? 0 : 1
  }
  const services = openServices({ dataFolder: data, programFolder, host: 'browser' })
  const end = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => end.resolve())
  host = await listen({
    router: createServiceRouter(services),
    pages: await readPages(programFolder, data, services),
    port: 0,
    entryLifetime: PRINTED_LIFETIME,
    once: true,
    patience: PATIENCE,
    onDeserted: end.resolve,
  })
  await present(host, profile, say, end.resolve)
  await end.promise
  await host.close()
  await services.close()
  await claim.release()
  return 0
}

const TOLD = 'Third Ring is running already. It shows itself where it was started first.'

const HELD =
  'Third Ring is running already but does not answer. Close it, or wait a moment and start it again.'

async function present(
  host: ListeningHost,
  profile: string,
  say: Say,
  end: () => void,
): Promise<void> {
  const opened = await openWindow(host.windowAddress, profile)
  if (opened.kind === 'none') {
    say(`Open this address in a browser within ten minutes: ${host.windowAddress()}`)
  } else if (opened.kind === 'default-browser') {
    say(`Third Ring is open in your browser. If not, open ${host.windowAddress()}`)
  } else say('Third Ring is open in its own window.')
  say('Press Ctrl+C to end it.')
  if (opened.kind !== 'app-window') return
  await opened.closed
  setTimeout(() => {
    if (host.openRequests() === 0) end()
  }, GRACE)
}
