/** Entry of the services in the desktop program: a process of their own, without windows. */
import { join } from 'node:path'
import { claimDataFolder } from '../services/claim/claim-data-folder.ts'
import { dataFolder } from '../services/data-folder.ts'
import { openServices } from '../services/open-services.ts'
import { createServiceRouter } from '../services/service-router.ts'
import type { FromServices } from './messages.ts'
import { placeAsker } from './place-asker.ts'
import { servePorts } from './serve-ports.ts'

// Built, this file is out/main/service-process.js; the program lies two folders above it.
const programFolder = join(import.meta.dirname, '../..')
const shell = process.parentPort

function tell(message: FromServices): void {
  shell.postMessage(message)
}

async function run(): Promise<void> {
  const data = dataFolder()
  const claim = await claimDataFolder(data, () => tell({ kind: 'focus' }))
  if (claim.kind === 'held') {
    if (claim.told) tell({ kind: 'held' })
    else
      tell({
        kind: 'failed',
        sentence: 'Third Ring is running already but does not answer. Close it first.',
      })
    return
  }
  const services = openServices({ dataFolder: data, programFolder, host: 'electron' })
  services.files.askPlace = placeAsker(shell, tell)
  const close = async (): Promise<void> => {
    await services.close()
    await claim.release()
    process.exit(0)
  }
  shell.on('message', ({ data }: { readonly data: unknown }) => {
    if (!isNotifying(data)) return
    services.reminders.notifier = (name, language) => {
      tell({ kind: 'reminder', name, language })
      return true
    }
  })
  servePorts(shell, createServiceRouter(services), () => void close())
  tell({ kind: 'ready' })
}

function isNotifying(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'notifying'
}

run().catch((problem: unknown) => {
  console.error(problem)
  tell({
    kind: 'failed',
    sentence: 'Third Ring could not open its data. Nothing was changed. Please start it again.',
  })
})
