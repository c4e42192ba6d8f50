import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { projectFolder } from '../../../tools/project-folder.ts'

/** A browser host that serves one data folder. */
export interface RunningHost {
  /** Opens the program, as often as wanted. */
  readonly address: string
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>
}

/** Starts a browser host on a data folder and waits for its address. */
export async function startRunningHost(dataFolder: string): Promise<RunningHost> {
  const child = spawn(process.execPath, ['tests/e2e/support/serve.ts'], {
    cwd: projectFolder,
    env: { ...process.env, THIRD_RING_DATA: dataFolder, THIRD_RING_SCENARIOS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    address: await firstLine(child),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (said.includes('\n')) resolve(said.trim())
    })
    child.once('exit', (code) =>
      reject(new Error(`The host ended with ${String(code)} before it served.`)),
    )
  })
}
