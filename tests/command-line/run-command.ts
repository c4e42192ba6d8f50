import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../tools/project-folder.ts'

export interface CommandRun {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

/** Runs the real command in a folder, with some input; the program's own Node runs it. */
export function thirdRing(
  words: readonly string[],
  folder: string,
  input = '',
): Promise<CommandRun> {
  const node = process.execPath
  const command = join(projectFolder, 'command-line/third-ring.ts')
  return new Promise((done, failed) => {
    const child = spawn(node, [command, ...words], { cwd: folder, stdio: 'pipe' })
    let out = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.on('error', failed)
    child.on('close', (code) => done({ code, out, errors }))
    child.stdin.end(input)
  })
}

/** A new empty folder. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'third-ring-command-'))
}
