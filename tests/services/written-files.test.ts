import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeFolders, openRoom, type Folders, type Room } from './practice-room.ts'

let folders: Folders
let room: Room
beforeEach(() => {
  folders = makeFolders()
  room = openRoom(folders)
})
afterEach(async () => {
  await room.services.close()
  folders.remove()
})

/** The results of a new learner, written. */
async function written() {
  const { id } = await room.call.learners.add({ name: 'Alice' })
  return { learner: id, ...(await room.call.learners.export({ learner: id, what: 'results' })) }
}

describe('a copy of a file that was written', () => {
  it('is handed to a browser as text, with its name and type', async () => {
    const { id, path } = await written()
    expect(await room.call.files.copy({ file: id })).toEqual({
      kind: 'text',
      name: basename(path),
      type: 'text/csv',
      text: readFileSync(path, 'utf8'),
    })
  })

  it('is written where the learner wants it, letter by letter, over what was there', async () => {
    const { id, path } = await written()
    const place = join(folders.data, 'elsewhere.csv')
    writeFileSync(place, 'something old')
    const askPlace = vi.fn(async () => place)
    room.services.files.askPlace = askPlace
    expect(await room.call.files.copy({ file: id })).toEqual({ kind: 'saved', path: place })
    expect(askPlace).toHaveBeenCalledWith(basename(path))
    expect(readFileSync(place, 'utf8')).toBe(readFileSync(path, 'utf8'))
  })

  it('may be put where the file lies already', async () => {
    const { id, path } = await written()
    const text = readFileSync(path, 'utf8')
    room.services.files.askPlace = async () => path
    expect(await room.call.files.copy({ file: id })).toEqual({ kind: 'saved', path })
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('is not made where the learner wants none, and nothing is lost', async () => {
    const { id, path } = await written()
    room.services.files.askPlace = async () => null
    expect(await room.call.files.copy({ file: id })).toEqual({ kind: 'cancelled' })
    expect(existsSync(path)).toBe(true)
    room.services.files.askPlace = null
    expect(await room.call.files.copy({ file: id })).toMatchObject({ kind: 'text' })
  })

  it('that cannot be written says so, and leaves file and place as they were', async () => {
    const { id, path } = await written()
    const place = join(folders.data, 'a-folder')
    mkdirSync(join(place, 'full'), { recursive: true })
    room.services.files.askPlace = async () => place
    await expect(room.call.files.copy({ file: id })).rejects.toMatchObject({
      code: 'NOT_SAVED',
      message: expect.stringContaining('choose another place'),
    })
    expect(existsSync(join(place, 'full'))).toBe(true)
    expect(existsSync(path)).toBe(true)
  })

  it('of a file that is gone, or was never written, is refused', async () => {
    const { id, path, learner } = await written()
    rmSync(path)
    const gone = { code: 'NOT_FOUND', message: expect.stringContaining('no longer there') }
    await expect(room.call.files.copy({ file: id })).rejects.toMatchObject(gone)
    await expect(room.call.files.copy({ file: 'made-up' })).rejects.toMatchObject(gone)
    const again = await room.call.learners.export({ learner, what: 'results' })
    await room.call.learners.remove({ learner })
    await expect(room.call.files.copy({ file: again.id })).rejects.toMatchObject(gone)
  })
})
