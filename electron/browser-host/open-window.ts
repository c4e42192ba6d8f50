import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { findBrowsers } from './find-browsers.ts'
import { appWindowArguments, defaultBrowserCommand, hasDisplay } from './window-command.ts'

/** How the address came in front of the person. */
export type OpenedWindow =
  /** As an app window; `closed` comes true when that browser, and so its last window, has ended. */
  | { readonly kind: 'app-window'; readonly closed: Promise<void> }
  /** As an app window of a browser that was running already with the same profile. */
  | { readonly kind: 'further-window' }
  | { readonly kind: 'default-browser' }
  /** There is nothing to show it with: the address has to be printed. */
  | { readonly kind: 'none' }

/** A browser that ends sooner than this, in milliseconds, and with an error, has not shown anything. */
const TRIAL = 2_500

/** Opens an address in front of the person, the best way this machine offers. */
export async function openWindow(
  newAddress: () => string,
  profileFolder: string,
): Promise<OpenedWindow> {
  const { platform, env } = process
  if (!hasDisplay(platform, env)) return { kind: 'none' }
  const superuser = process.getuid?.() === 0
  for (const found of findBrowsers({ platform, environment: env, exists: canRun })) {
    const place = { platform, home: homedir(), profileFolder, superuser }
    const child = start(found, appWindowArguments(found, newAddress(), place))
    const fate = await fateOf(child)
    if (fate === 'running') return { kind: 'app-window', closed: ended(child) }
    if (fate === 'done') return { kind: 'further-window' }
  }
  const [command, ...inputs] = defaultBrowserCommand(platform, newAddress())
  const opened = await fateOf(start(command, inputs))
  return { kind: opened === 'failed' ? 'none' : 'default-browser' }
}

function start(command: string, inputs: readonly string[]): ChildProcess {
  return spawn(command, inputs, { stdio: 'ignore', windowsHide: false })
}

/** Whether the process runs on, is done because it handed the address to a running browser, or has failed. */
function fateOf(child: ChildProcess): Promise<'running' | 'done' | 'failed'> {
  return new Promise((resolve) => {
    const longEnough = setTimeout(() => resolve('running'), TRIAL)
    const settle = (fate: 'done' | 'failed'): void => {
      clearTimeout(longEnough)
      resolve(fate)
    }
    child.once('error', () => settle('failed'))
    child.once('exit', (code) => settle(code === 0 ? 'done' : 'failed'))
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
