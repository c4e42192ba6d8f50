import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '../project-folder.ts'

/** How a command is run. */
export interface CommandOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Minutes after which it is ended and counts as failed. */
  readonly minutes: number
}

/** Runs a script of a package on this very Node, its output shown as it comes; true when it ended well. */
export function runScript(
  script: string,
  inputs: readonly string[],
  { environment = {}, minutes }: CommandOptions,
): Promise<boolean> {
  return runCommand(process.execPath, [join(projectFolder, script), ...inputs], {
    environment,
    minutes,
  })
}

/** Runs a program without a shell; true when it ended well. */
export function runCommand(
  program: string,
  inputs: readonly string[],
  { environment = {}, minutes }: CommandOptions,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, inputs, {
      cwd: projectFolder,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      timeout: minutes * 60_000,
      killSignal: 'SIGKILL',
    })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}
