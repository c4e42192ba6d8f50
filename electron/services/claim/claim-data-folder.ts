/** One writer a data folder: the second start says so to the first, which comes to the front. */
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from './folder-lock.ts'
import { callFirstStart, listenForSecondStart } from './second-start.ts'

/** Written by the process that holds the folder. */
interface Holder {
  readonly pid: number
  /** When it started, as ISO text. */
  readonly since: string
  /** Loopback port on which it hears of a second start, and the word that opens its ear. */
  readonly port: number
  readonly word: string
}

export type Claim =
  | { readonly kind: 'claimed'; release(): Promise<void> }
  | {
      readonly kind: 'held'
      /** Process that holds the folder, or null where it did not say. */
      readonly heldBy: number | null
      /** Whether it answered that it comes to the front. */
      readonly told: boolean
    }

/**
 * Claims a data folder for this process. `onSecondStart` is called whenever another start was turned away: the
 * host then shows its window.
 */
export async function claimDataFolder(folder: string, onSecondStart: () => void): Promise<Claim> {
  const lock = lockFolder(folder)
  if (lock === null) return tellHolder(folder)
  const word = randomBytes(16).toString('hex')
  const ear = await listenForSecondStart(word, onSecondStart)
  const holder: Holder = { pid: process.pid, since: new Date().toISOString(), port: ear.port, word }
  const path = holderPath(folder)
  try {
    writeFileSync(path, JSON.stringify(holder), { mode: 0o600 })
  } catch {
    // Where nothing can be written the second start is turned away by nobody; it cannot write either.
  }
  const release = async (): Promise<void> => {
    rmSync(path, { force: true })
    await ear.close()
    lock.release()
  }
  return { kind: 'claimed', release }
}

async function tellHolder(folder: string): Promise<Claim> {
  // The first start may have the lock and not yet have written where it listens.
  for (let tries = 0; tries < 10; tries += 1) {
    const holder = readHolder(folder)
    if (holder !== null) {
      const told = await callFirstStart(holder.port, holder.word)
      if (told) return { kind: 'held', heldBy: holder.pid, told }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { kind: 'held', heldBy: readHolder(folder)?.pid ?? null, told: false }
}

function readHolder(folder: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(holderPath(folder), 'utf8'))
    return isHolder(value) ? value : null
  } catch {
    return null
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false
  const { pid, port, word } = value as Partial<Record<keyof Holder, unknown>>
  return Number.isInteger(pid) && Number.isInteger(port) && typeof word === 'string'
}

function holderPath(folder: string): string {
  return join(folder, 'in-use.json')
}
