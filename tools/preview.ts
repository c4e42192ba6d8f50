/**
 * `npm run preview`: builds the screens and serves them with the API on a fixed port, for whoever works on the
 * screens. The address may be opened any number of times; it ends with Ctrl+C only. THIRD_RING_DATA says
 * where the data lie (a folder of its own under .cache otherwise), THIRD_RING_PORT which port (4173 otherwise).
 */
import { watchFile } from 'node:fs'
import { join } from 'node:path'
import { build } from 'electron-vite'
import { listen } from '../electron/browser-host/listen.ts'
import { listPageFiles } from '../electron/pages/page-files.ts'
import { readPages } from '../electron/pages/read-pages.ts'
import { openServices } from '../electron/services/open-services.ts'
import { createServiceRouter } from '../electron/services/service-router.ts'
import { projectFolder } from './project-folder.ts'

await build({ root: projectFolder, logLevel: 'warn' })
const dataFolder = process.env['THIRD_RING_DATA'] ?? join(projectFolder, '.cache/preview')
const services = openServices({ dataFolder, programFolder: projectFolder, host: 'browser' })
const files = new Map(await listPageFiles(join(projectFolder, 'out/renderer')))
const pages = { ...(await readPages(projectFolder, dataFolder)), files }
const host = await listen({
  router: createServiceRouter(services),
  pages,
  port: Number(process.env['THIRD_RING_PORT'] ?? 4173),
  entryLifetime: Number.MAX_SAFE_INTEGER,
  once: false,
  patience: Number.MAX_SAFE_INTEGER,
  onDeserted: () => undefined,
})
console.log(host.windowAddress())

// Whoever builds again meanwhile finds the new files served.
watchFile(join(projectFolder, 'out/renderer/index.html'), { interval: 500 }, async (now) => {
  if (now.mtimeMs === 0) return
  const fresh = await listPageFiles(join(projectFolder, 'out/renderer'))
  files.clear()
  for (const [address, file] of fresh) files.set(address, file)
})
