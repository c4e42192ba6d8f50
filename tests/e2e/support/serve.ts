/**
 * A browser host as a process of its own, for the journeys: real services on the data folder given by
 * THIRD_RING_DATA. It prints one address, which may be opened any number of times, and serves until it is killed.
 */
import { listen } from '../../../electron/browser-host/listen.ts'
import { readPages } from '../../../electron/pages/read-pages.ts'
import { claimDataFolder } from '../../../electron/services/claim/claim-data-folder.ts'
import { dataFolder } from '../../../electron/services/data-folder.ts'
import { openServices } from '../../../electron/services/open-services.ts'
import { createServiceRouter } from '../../../electron/services/service-router.ts'
import { projectFolder } from '../../../tools/project-folder.ts'

const data = dataFolder()
const claim = await claimDataFolder(data, () => undefined)
if (claim.kind === 'held') throw new Error('The data folder is in use.')
const services = openServices({ dataFolder: data, programFolder: projectFolder, host: 'browser' })
const host = await listen({
  router: createServiceRouter(services),
  pages: await readPages(projectFolder, data, services),
  port: 0,
  entryLifetime: Number.MAX_SAFE_INTEGER,
  once: false,
  patience: Number.MAX_SAFE_INTEGER,
  onDeserted: () => undefined,
})
console.log(host.windowAddress())
