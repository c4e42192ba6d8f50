/**
 * The log of unexpected errors, for whoever mends the program: kind of error and place in the code. Never what
 * people wrote, said or are called.
 */
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from './clock.ts'

export interface IncidentLog {
  record(where: string, error: unknown): void
}

/** Size in bytes at which a new file is begun, and number of files kept. */
const LARGEST = 512 * 1024
const KEPT = 3

export class IncidentLogFile implements IncidentLog {
  private readonly folder: string
  private readonly clock: Clock

  constructor(folder: string, clock: Clock) {
    this.folder = folder
    this.clock = clock
  }

  record(where: string, error: unknown): void {
    try {
      mkdirSync(this.folder, { recursive: true })
      this.rotate()
      const time = new Date(this.clock.now()).toISOString()
      appendFileSync(this.path(0), `${time} ${where}: ${describe(error)}\n`)
    } catch {
      // A log that cannot be written must not take the program down with it.
    }
  }

  private rotate(): void {
    const size = statSync(this.path(0), { throwIfNoEntry: false })?.size ?? 0
    if (size < LARGEST) return
    rmSync(this.path(KEPT - 1), { force: true })
    for (let number = KEPT - 2; number >= 0; number -= 1) {
      if (statSync(this.path(number), { throwIfNoEntry: false }) !== undefined) {
        renameSync(this.path(number), this.path(number + 1))
      }
    }
  }

  private path(number: number): string {
    return join(this.folder, number === 0 ? 'third-ring.log' : `third-ring.${number}.log`)
  }
}

/** Name, code and stack without the message: messages may quote what somebody typed. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  // Node adds `code` to its own errors; SQLite's messages name columns, never values.
  const { code } = error as Error & { code?: unknown }
  const message = code === 'ERR_SQLITE_ERROR' ? ` ${error.message}` : ''
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
  return [`${error.name} ${String(code ?? '')}${message}`, ...frames].join('\n')
}
