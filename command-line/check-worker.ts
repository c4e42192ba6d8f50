/** A thread that checks folder after folder, as long as there are some. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { QueuedWork } from './folder-queue.ts'

// A thread begins with no code at all; what another one has compiled before need not be compiled again.
enableCompileCache()
const { FolderQueue } = await import('./folder-queue.ts')
await new FolderQueue(workerData as QueuedWork).work((report) => parentPort?.postMessage(report))
