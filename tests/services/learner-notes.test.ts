import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  makeFolders,
  openRoom,
  pickUp,
  SetClock,
  type Folders,
  type Room,
} from './practice-room.ts'

let folders: Folders
let room: Room
let learner: string
const clock = new SetClock()
beforeEach(async () => {
  folders = makeFolders()
  room = openRoom(folders, { clock })
  learner = (await room.call.learners.add({ name: 'Zoë <Okafor>' })).id
})
afterEach(async () => {
  await room.services.close()
  folders.remove()
})

const write = (chapter: string, text: string) => room.call.notes.write({ learner, chapter, text })

describe('the notes of a learner', () => {
  it('are on the disk when they are acknowledged: a program that dies at once has them', async () => {
    await write('complaints', 'Ring back before they do.')
    // Nothing is closed: another program opens what the first one left on the disk.
    const other = openRoom(folders, { clock })
    expect(await other.call.notes.list({ learner })).toEqual({
      chapters: [
        {
          chapter: 'complaints',
          text: 'Ring back before they do.',
          changedAt: '2026-11-03T09:00:00.000Z',
        },
      ],
      calls: [],
    })
    await other.services.close()
  })

  it('come newest first, are replaced by chapter, and are gone when they are emptied', async () => {
    await write('loyalty', 'Trust.')
    clock.time += 1_000
    await write('complaints', 'First version')
    clock.time += 1_000
    await write('loyalty', 'Trust first.')
    const texts = async () =>
      (await room.call.notes.list({ learner })).chapters.map(({ text }) => text)
    expect(await texts()).toEqual(['Trust first.', 'First version'])
    await write('complaints', '  \n ')
    expect(await texts()).toEqual(['Trust first.'])
  })

  it('hold what was written during calls as well', async () => {
    const played = await pickUp(room)
    await room.call.attempts.writeNotes({ attempt: played.attempt, notes: 'Fourteen guests' })
    expect(await room.call.notes.list({ learner: played.learner })).toEqual({
      chapters: [],
      calls: [{ attempt: played.attempt, text: 'Fourteen guests' }],
    })
    expect((await room.call.notes.list({ learner })).calls).toEqual([])
  })

  it('are nobody else’s, and go with their learner, the exported file too', async () => {
    const other = (await room.call.learners.add({ name: 'Boris' })).id
    await write('loyalty', 'Mine.')
    await room.call.notes.export({ learner })
    expect((await room.call.notes.list({ learner: other })).chapters).toEqual([])
    await room.call.learners.remove({ learner })
    expect(readdirSync(join(folders.data, 'notes'))).toEqual([])
    await expect(room.call.notes.list({ learner })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(write('loyalty', 'Again.')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('are exported into one page, in the language asked for, letter by letter', async () => {
    await write('gone', 'A <script> & "quotes"\nand a second line')
    const { path } = await room.call.notes.export({ learner, language: 'fr' })
    const page = readFileSync(path, 'utf8')
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain('Notes de Zoë &lt;Okafor&gt;')
    expect(page).toContain('A &lt;script&gt; &amp; &quot;quotes&quot;\nand a second line')
    expect(page).toContain('Un chapitre qui n’existe plus')
    expect(page).toContain('3 novembre 2026')
  })

  it('are written under the new name after a renaming, and the old file goes', async () => {
    await write('loyalty', 'Trust.')
    await room.call.notes.export({ learner })
    await room.call.learners.rename({ learner, name: '木村' })
    const { path } = await room.call.notes.export({ learner })
    expect(readdirSync(join(folders.data, 'notes'))).toEqual([path.split(/[/\\]/).at(-1)])
    expect(path).toMatch(/notes-learner-[\w-]{8}\.html$/)
  })

  it('stay safe where the file cannot be written, and a sentence says so', async () => {
    await write('loyalty', 'Trust.')
    writeFileSync(join(folders.data, 'notes'), 'a file where the folder should be')
    await expect(room.call.notes.export({ learner })).rejects.toMatchObject({
      code: 'NOT_SAVED',
      message: expect.stringContaining('could not be written'),
    })
    expect((await room.call.notes.list({ learner })).chapters).toHaveLength(1)
  })

  it('that were damaged on the disk are noticed', async () => {
    await write('loyalty', 'Trust.')
    room.services.store.write((tables) =>
      tables.chapterNotes.write({ learner, chapter: 'b', text: 'x', changedAt: 1 }),
    )
    await room.services.close()
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(join(folders.data, 'third-ring.db'))
    database.exec("UPDATE chapter_notes SET text = 'y' WHERE chapter = 'b'")
    database.close()
    room = openRoom(folders)
    expect(room.services.store.state.kind).toBe('damaged')
  })
})
