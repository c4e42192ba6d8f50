/**
 * `npm start`: builds the program where needed and opens it, as the desktop program where Electron can be had,
 * in a browser window otherwise. THIRD_RING_HOST=electron or =browser chooses one.
 */
import { hasDisplay } from '../electron/browser-host/window-command.ts'
import { runBrowserHost } from '../electron/browser-host/run-browser-host.ts'
import { projectFolder } from './project-folder.ts'
import { ensureBuilt } from './start/ensure-built.ts'
import { fetchElectron, findElectron } from './start/find-electron.ts'
import { runElectron } from './start/run-electron.ts'

const wanted = process.env['THIRD_RING_HOST'] ?? 'any'

function say(sentence: string): void {
  console.log(sentence)
}

/** The exit code of the desktop program; null where it cannot run here. */
async function startElectron(): Promise<number | null> {
  if (!hasDisplay(process.platform, process.env)) {
    say('There is no display here for the desktop shell, so Third Ring is served to a browser.')
    return null
  }
  const insist = wanted === 'electron'
  const program = findElectron(projectFolder) ?? (await fetchElectron(projectFolder, say, insist))
  if (program === null) {
    say('The desktop shell could not be fetched, so Third Ring opens in a browser window.')
    return null
  }
  const run = await runElectron(program, projectFolder)
  if (run.kind === 'ran') return run.code
  say('The desktop shell cannot run on this machine, so Third Ring opens in a browser window.')
  return null
}

await ensureBuilt(projectFolder, say)
const code = wanted === 'browser' ? null : await startElectron()
process.exitCode = code ?? (wanted === 'electron' ? 1 : await runBrowserHost(projectFolder, say))
// A browser that was opened may still hold a handle of this process.
process.exit()
