import { spawn } from 'node:child_process'

/** A shell that ends sooner than this with an error, in milliseconds, could not start on this machine. */
const TRIAL = 8_000

/** How a run of the desktop shell ended. */
export type ElectronRun =
  | { readonly kind: 'ran'; readonly code: number }
  /** It never came up: a missing system library, or a sandbox that this machine does not allow. */
  | { readonly kind: 'could-not-start' }

/** Runs the desktop shell until it ends. */
export function runElectron(program: string, projectFolder: string): Promise<ElectronRun> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  const begun = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, [projectFolder], { stdio: 'inherit', env: environment })
    // Ctrl+C reaches the shell as well; this process waits for it to end.
    const wait = (): void => undefined
    process.on('SIGINT', wait)
    child.once('error', () => resolve({ kind: 'could-not-start' }))
    child.once('exit', (code, signal) => {
      process.off('SIGINT', wait)
      const failed = code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM'
      if (failed && performance.now() - begun < TRIAL) resolve({ kind: 'could-not-start' })
      else resolve({ kind: 'ran', code: code ?? 0 })
    })
  })
}
