import { watch, type FSWatcher } from 'node:fs'

/** Milliseconds of quiet after which a burst of changes counts as one, and between looks where watching fails. */
const QUIET = 150
const LOOK_AGAIN = 3_000

/**
 * Calls back after anything changed under a folder. Where the system cannot watch (the folder is missing, on a
 * network share, or out of handles) it calls back every few seconds instead. Returns how to stop.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let watcher: FSWatcher | null = null
  let quiet: NodeJS.Timeout | null = null
  const changed = (): void => {
    quiet ??= setTimeout(() => {
      quiet = null
      onChange()
    }, QUIET).unref()
  }
  const stopWatching = (): void => {
    watcher?.close()
    watcher = null
  }
  const startWatching = (): void => {
    try {
      watcher = watch(folder, { recursive: true, persistent: false }, changed)
      watcher.on('error', stopWatching)
    } catch {
      stopWatching()
    }
  }
  startWatching()
  const again = setInterval(() => {
    if (watcher !== null) return
    startWatching()
    changed()
  }, LOOK_AGAIN).unref()
  return () => {
    stopWatching()
    clearInterval(again)
    if (quiet !== null) clearTimeout(quiet)
  }
}
