/** The terminal that the command runs in. */
import { createInterface, type Interface } from 'node:readline'
import type { Surroundings } from './command.ts'

export interface Terminal extends Surroundings {
  close(): void
}

/** Opens the terminal; input is read only once something is asked. */
export function openTerminal(workingFolder: string, programFolder: string): Terminal {
  let lines: AsyncIterator<string> | null = null
  let reader: Interface | null = null
  // A reader that closes the pipe early (`| head`) is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    workingFolder,
    programFolder,
    say: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    async ask(question) {
      reader ??= createInterface({ input: process.stdin, terminal: false })
      lines ??= reader[Symbol.asyncIterator]()
      process.stdout.write(question)
      const next = await lines.next()
      return next.done === true ? null : next.value
    },
    close: () => reader?.close(),
  }
}
