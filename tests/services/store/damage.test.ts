import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../electron/services/store/canonical-json.ts'
import { sha256 } from '../../../electron/services/store/seal.ts'
import {
  makeFolders,
  openRoom,
  pickUp,
  playToTheEnd,
  said,
  type Folders,
  type Room,
} from '../practice-room.ts'
import { randomNumbers, testSeed } from '../random-numbers.ts'

const FILES = Number(process.env['THIRD_RING_DAMAGED_FILES'] ?? 200)
const PAGE = 4096

let folders: Folders
let original: Buffer
let learners: readonly string[]
/** The hash of everything that can be read. */
let everything: string

beforeAll(async () => {
  folders = makeFolders()
  const room = openRoom(folders)
  const finished = await pickUp(room)
  await playToTheEnd(room, finished.attempt)
  const open = await pickUp(room, 'coach')
  for (let place = 1; place < 60; place += 1) {
    await room.call.attempts.append({
      attempt: open.attempt,
      length: place,
      turn: said(place * 1000, 'opening', 'go-on'),
    })
  }
  await room.call.attempts.writeNotes({ attempt: open.attempt, notes: 'Order 48213. '.repeat(400) })
  await room.call.settings.change({ theme: 'dark', learner: open.learner })
  learners = [finished.learner, open.learner]
  await room.call.attempts.list({ learner: finished.learner })
  everything = await readEverything(room)
  await room.call.store.backUp({})
  await room.services.close()
  original = readFileSync(join(folders.data, 'third-ring.db'))
})
afterAll(() => folders.remove())

describe('a damaged database', () => {
  it(
    `is noticed or harmless in all of ${FILES} damaged files, and a backup always helps`,
    async () => {
      const seed = testSeed(20261104)
      const random = randomNumbers(seed)
      const counts = { harmless: 0, restored: 0, refused: 0 }
      for (let number = 0; number < FILES; number += 1) {
        const damage = damaged(number, random)
        const outcome = await openDamaged(damage.bytes, damage.what)
        counts[outcome] += 1
      }
      console.log(
        `damaged databases: ${FILES} files, ${counts.restored} restored from the backup, ${counts.harmless} read unchanged, ` +
          `${counts.refused} refused as newer; 0 crashes, 0 changed silently (seed ${seed})`,
      )
      expect(counts.restored).toBeGreaterThan(FILES / 3)
      expect(counts.refused).toBeLessThan(FILES / 20)
    },
    20_000 + FILES * 250,
  )

  it('is noticed when an unused-looking bit of a stored turn is flipped', async () => {
    const at = original.indexOf('"go-on"')
    expect(at).toBeGreaterThan(0)
    const bytes = Buffer.from(original)
    bytes[at + 1] = (bytes[at + 1] ?? 0) ^ 2
    expect(await openDamaged(bytes, 'a flipped letter')).toBe('restored')
  })

  it('can be left behind for a fresh start, and is kept', async () => {
    const data = folderWith(original.subarray(0, 5000))
    const room = openRoom({ ...folders, data })
    expect(await room.call.store.state({})).toMatchObject({
      kind: 'damaged',
      backups: [{ attempts: 2 }, { attempts: 1 }],
    })
    await expect(room.call.learners.list({})).rejects.toMatchObject({ code: 'STORE_CLOSED' })
    expect(await room.call.store.startFresh({})).toMatchObject({ kind: 'open', saving: 'saving' })
    expect(await room.call.learners.list({})).toEqual([])
    await room.call.learners.add({ name: 'New' })
    await room.services.close()
    const again = openRoom({ ...folders, data })
    expect(await again.call.learners.list({})).toHaveLength(1)
    await again.services.close()
    expect(setAsideBytes(data)).toEqual(original.subarray(0, 5000))
    rmSync(data, { recursive: true })
  })

  it.each(['missing', 'empty'])(
    'counts as damaged when it is %s though there are backups',
    async (how) => {
      const data = folderWith(Buffer.alloc(0))
      if (how === 'missing') rmSync(join(data, 'third-ring.db'))
      const room = openRoom({ ...folders, data })
      const state = await room.call.store.state({})
      expect(state.kind).toBe('damaged')
      if (state.kind !== 'damaged') return
      await room.call.store.restore({ backup: state.backups[0]?.id ?? '' })
      expect(await readEverything(room)).toBe(everything)
      await room.services.close()
      rmSync(data, { recursive: true })
    },
  )

  it('is not restored from a backup that is damaged too, nor while it is in order', async () => {
    const data = folderWith(original.subarray(0, 5000))
    const backup = readdirSync(join(data, 'backups'))[0] ?? ''
    const path = join(data, 'backups', backup)
    writeFileSync(path, readFileSync(path).fill(0x55, 4096))
    const room = openRoom({ ...folders, data })
    const id = backup.replace('.db', '')
    await expect(room.call.store.restore({ backup: id })).rejects.toMatchObject({ code: 'REFUSED' })
    await expect(room.call.store.restore({ backup: 'another' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(readFileSync(join(data, 'third-ring.db'))).toEqual(original.subarray(0, 5000))
    await room.call.store.startFresh({})
    await expect(room.call.store.startFresh({})).rejects.toMatchObject({ code: 'REFUSED' })
    await room.services.close()
    rmSync(data, { recursive: true })
  })

  it('goes on with the backup when the machine stopped in the middle of restoring', async () => {
    const data = folderWith(original)
    copyFileSync(join(data, 'third-ring.db'), join(data, 'third-ring.db.restoring'))
    rmSync(join(data, 'third-ring.db'))
    const room = openRoom({ ...folders, data })
    expect(await readEverything(room)).toBe(everything)
    await room.services.close()
    rmSync(data, { recursive: true })
  })
})

/** Opens a folder with these bytes as its database, and proves that nothing is changed silently. */
async function openDamaged(
  bytes: Buffer,
  what: string,
): Promise<'harmless' | 'restored' | 'refused'> {
  const data = folderWith(bytes)
  const room = openRoom({ ...folders, data })
  try {
    const seen = await readEverything(room).catch((error: unknown) => {
      expect(error, what).toMatchObject({ code: 'STORE_CLOSED' })
      return null
    })
    const state = await room.call.store.state({})
    if (seen !== null) {
      expect(state, what).toMatchObject({ kind: 'open', saving: 'saving' })
      expect(seen, what).toBe(everything)
      return 'harmless'
    }
    if (state.kind === 'newer') {
      expect(readFileSync(join(data, 'third-ring.db')), what).toEqual(bytes)
      return 'refused'
    }
    expect(state.kind, what).toBe('damaged')
    if (state.kind !== 'damaged') throw new Error(what)
    await room.call.store.restore({ backup: state.backups[0]?.id ?? '' })
    expect(await readEverything(room), what).toBe(everything)
    expect(existsSync(join(data, 'third-ring.db')), what).toBe(true)
    expect(setAsideBytes(data).length, what).toBeGreaterThan(0)
    return 'restored'
  } finally {
    await room.services.close()
    rmSync(data, { recursive: true, force: true })
  }
}

async function readEverything({ call }: Room): Promise<string> {
  const found: unknown[] = [await call.learners.list({}), await call.settings.read({})]
  for (const learner of learners) {
    const attempts = await call.attempts.list({ learner })
    found.push(attempts)
    for (const { id } of attempts) found.push(await call.attempts.read({ attempt: id }))
  }
  return sha256(canonicalJson(found))
}

function folderWith(bytes: Buffer): string {
  const data = mkdtempSync(join(tmpdir(), 'third-ring-damaged-'))
  cpSync(join(folders.data, 'backups'), join(data, 'backups'), { recursive: true })
  writeFileSync(join(data, 'third-ring.db'), bytes)
  return data
}

function setAsideBytes(data: string): Buffer {
  const aside = readdirSync(data).find((name) => name.startsWith('corrupt-')) ?? ''
  return readFileSync(join(data, aside, 'third-ring.db'))
}

function damaged(number: number, random: () => number): { bytes: Buffer; what: string } {
  const bytes = Buffer.from(original)
  const place = Math.floor(random() * bytes.length)
  switch (number % 8) {
    case 0:
    case 1: {
      const bit = Math.floor(random() * 8)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
      return { bytes, what: `bit ${bit} of byte ${place} flipped` }
    }
    case 2: {
      const length = 1 + Math.floor(random() * 2000)
      bytes.fill(0, place, place + length)
      return { bytes, what: `${length} bytes from ${place} zeroed` }
    }
    case 3:
      return { bytes: bytes.subarray(0, place), what: `cut off at ${place}` }
    case 4: {
      const byte = Math.floor(random() * 100)
      bytes[byte] = Math.floor(random() * 256)
      return { bytes, what: `byte ${byte} of the header set to ${bytes[byte]}` }
    }
    case 5: {
      const page = Math.floor(place / PAGE) * PAGE
      bytes.fill(0, page, page + PAGE)
      return { bytes, what: `page at ${page} zeroed` }
    }
    case 6: {
      const pages = bytes.length / PAGE
      const [one, other] = [
        Math.floor(random() * pages) * PAGE,
        Math.floor(random() * pages) * PAGE,
      ]
      original.copy(bytes, one, other, other + PAGE)
      return { bytes, what: `page at ${one} overwritten with the one at ${other}` }
    }
    default: {
      const length = 1 + Math.floor(random() * 64)
      for (let offset = 0; offset < length && place + offset < bytes.length; offset += 1) {
        bytes[place + offset] = Math.floor(random() * 256)
      }
      return { bytes, what: `${length} random bytes from ${place}` }
    }
  }
}
