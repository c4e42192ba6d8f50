import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SOUND_CHAPTER } from '../../engine/problems/sound-files.ts'
import { makeFolders, openRoom, type Folders, type Room } from './practice-room.ts'

let folders: Folders
let room: Room
beforeEach(() => {
  folders = makeFolders()
  writeChapter(folders.program, 'first-words.yaml', SOUND_CHAPTER)
  writeTable(folders.program)
  room = openRoom(folders)
})
afterEach(async () => {
  await room.services.close()
  folders.remove()
})

/** Writes a file into the handbook folder of the program, or with `folders.data` of the user. */
function writeChapter(root: string, name: string, text: string): void {
  const folder = join(root, 'scenarios', 'handbook')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text)
}

function writeTable(root: string, text = FRENCH): void {
  const folder = join(root, 'scenarios', 'handbook', 'strings', 'fr')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'first-words.yaml'), text)
}

const FRENCH = `format: 1
language: fr
chapter: first-words
texts:
  title:
    source: First words
    text: Les premiers mots
  entries.represent.title:
    source: The first word
    text: Le premier mot qu’on entend à l’arrivée
`

const own = (id: string) =>
  SOUND_CHAPTER.replace('id: first-words', `id: ${id}`).replace('order: 1', 'order: 7')

describe('the handbook', () => {
  it('lists the chapters of the program and of the user’s folder in their order', async () => {
    writeChapter(folders.data, 'our-house.yaml', own('our-house'))
    const { chapters, problems } = await room.call.handbook.contents({})
    expect(problems).toEqual([])
    expect(chapters.map(({ id, origin }) => [id, origin])).toEqual([
      ['first-words', 'built-in'],
      ['yours_our-house', 'yours'],
    ])
    expect(chapters[0]?.entries).toEqual([
      { id: 'represent', title: 'The first word', principles: ['represent'], procedure: null },
    ])
  })

  it('shows a chapter in the language that is asked for, text by text', async () => {
    const { document } = await room.call.handbook.chapter({
      chapter: 'first-words',
      language: 'fr-CA',
    })
    expect(document.title).toBe('Les premiers mots')
    expect(document.summary).toBe('How a call begins.')
    expect(document.language).toBe('fr')
  })

  it('names what trains an entry: scenarios by their responses, procedures by their steps', async () => {
    const { training } = await room.call.handbook.chapter({ chapter: 'first-words' })
    expect(training['represent']?.procedures).toEqual([
      {
        procedure: 'interaction-5',
        title: 'Five steps of any interaction',
        step: 'Represent the company',
      },
    ])
    writeChapter(
      folders.data,
      'listening.yaml',
      own('listening').replace('- id: represent', '- id: listen'),
    )
    const listening = await room.call.handbook.chapter({ chapter: 'yours_listening' })
    expect(listening.training['listen']?.scenarios).toMatchObject([{ id: 'small' }])
  })

  it('goes on without a file that is broken, empty, of a newer format or there twice, and says so', async () => {
    writeChapter(folders.data, 'broken.yaml', own('broken').replace('mood: angry', 'mood: cross'))
    writeChapter(folders.data, 'empty.yaml', '')
    writeChapter(folders.data, 'newer.yaml', own('newer').replace('format: 1', 'format: 2'))
    writeChapter(folders.data, 'first-words.yaml', own('first-words'))
    writeChapter(folders.data, 'twice.yaml', own('twice'))
    writeChapter(folders.data, 'twice.yml', own('twice'))
    const { chapters, problems } = await room.call.handbook.contents({})
    expect(chapters.map(({ id }) => id)).toEqual([
      'first-words',
      'yours_first-words',
      'yours_twice',
    ])
    expect(problems).toHaveLength(5)
    expect(problems.join('\n')).toContain('broken.yaml:22:48 TR210 “cross” is not possible')
    expect(problems.join('\n')).toContain('empty.yaml:1:1 TR104')
    expect(problems.join('\n')).toContain('newer.yaml:1:9 TR215')
    expect(problems.join('\n')).toContain(
      'first-words.yaml:1:1 TR310 there is already a chapter “first-words”',
    )
    expect(problems.join('\n')).toContain('twice.yml:1:1 TR310 there is already a chapter “twice”')
  })

  it('goes on in the language of the chapter where its table cannot be read', async () => {
    writeTable(folders.program, FRENCH.replace('format: 1', 'format: 9'))
    const { chapters, problems } = await room.call.handbook.contents({ language: 'fr' })
    expect(chapters[0]?.title).toBe('First words')
    expect(problems).toEqual([
      expect.stringContaining('handbook/strings/fr/first-words.yaml:1:9 TR215'),
    ])
  })

  it('says so when a chapter is gone', async () => {
    await expect(room.call.handbook.chapter({ chapter: 'nothing' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'This chapter is no longer there.',
    })
  })
})

describe('the search through the handbook', () => {
  it.each([
    ['parcel', 'the English dialogue'],
    ['PARCELS', 'another ending'],
    ['parcle', 'two letters in the wrong order'],
    ['arrivee', 'a French title without its accents'],
    ['represnt', 'nothing that it says: no hit'],
  ])('“%s” answers with %s', async (query) => {
    const hits = await room.call.handbook.search({ query, language: 'en' })
    if (query === 'represnt') expect(hits).toEqual([])
    else
      expect(hits[0]).toMatchObject({
        chapter: 'first-words',
        entry: 'represent',
        title: 'The first word',
      })
  })

  it('shows a passage in which the words stand', async () => {
    const [hit] = await room.call.handbook.search({ query: 'parcel' })
    expect(hit?.passage).toContain('parcel')
  })

  it('finds a chapter that was changed a moment ago', async () => {
    expect(await room.call.handbook.search({ query: 'marmalade' })).toEqual([])
    writeChapter(
      folders.data,
      'jam.yaml',
      own('jam').replace('How a call begins.', 'Jam.').replace('A parcel', 'The marmalade'),
    )
    expect(await room.call.handbook.search({ query: 'marmalade' })).toMatchObject([
      { chapter: 'yours_jam' },
    ])
  })

  it('answers an empty search with nothing', async () => {
    expect(await room.call.handbook.search({ query: '  ' })).toEqual([])
  })
})
