/** Files that were written for learners, and copies of them where learners want them. */
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { FileCopy, WrittenFile } from '../../contract/handbook-messages.ts'
import { HOST_SENTENCES } from '../../contract/host-sentences.ts'
import type { Chance } from './chance.ts'
import { notFound, ServiceFailure } from './service-failure.ts'
import { writeWholeFile } from './write-whole-file.ts'

/** Asks the person in front of the screen for a place for a file of this name: a path, or null for none. */
export type AskPlace = (name: string) => Promise<string | null>

/** Most files that are remembered; the oldest is forgotten first, and stays on the disk. */
const MOST = 64

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.html': 'text/html',
}

export class WrittenFiles {
  /** Set by a host that can ask for a place; without it a copy is handed over as text. */
  askPlace: AskPlace | null = null
  private readonly chance: Chance
  private readonly paths = new Map<string, string>()

  constructor(chance: Chance) {
    this.chance = chance
  }

  /** Remembers a file that was written, so that a window can name it without knowing paths. */
  keep(path: string): WrittenFile {
    const id = this.chance.identifier()
    this.paths.set(id, path)
    for (const oldest of this.paths.keys()) {
      if (this.paths.size <= MOST) break
      this.paths.delete(oldest)
    }
    return { id, path }
  }

  /** Copies a file to where the learner wants it; a window says which by the id that `keep` gave. Throws NOT_FOUND and NOT_SAVED. */
  async copy(id: string): Promise<FileCopy> {
    const path = this.paths.get(id)
    if (path === undefined) throw notFound(HOST_SENTENCES.fileGone)
    const name = basename(path)
    const text = await readFile(path, 'utf8').catch(() => {
      throw notFound(HOST_SENTENCES.fileGone)
    })
    if (this.askPlace === null)
      return { kind: 'text', name, type: TYPES[extname(name)] ?? 'text/plain', text }
    const place = await this.askPlace(name)
    if (place === null) return { kind: 'cancelled' }
    try {
      await writeWholeFile(place, text)
    } catch {
      throw new ServiceFailure('NOT_SAVED', HOST_SENTENCES.copyNotWritten)
    }
    return { kind: 'saved', path: place }
  }
}
