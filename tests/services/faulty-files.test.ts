/** Files that need mending: paths, drills, chapters and scenarios in one list, whatever is wrong with them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FaultyFile } from '../../contract/messages.ts'
import { SOUND_CHAPTER, SOUND_DRILL } from '../../engine/problems/sound-files.ts'
import { makeFolders, openRoom, writeScenario, type Folders, type Room } from './practice-room.ts'
import { smallScenario } from './small-scenario.ts'

const SOUND = {
  paths: `format: 1
id: first-words
title: A path
purpose: To begin.
days:
  - { id: one, title: A day, scenarios: [small] }
`,
  drills: SOUND_DRILL,
  handbook: SOUND_CHAPTER,
} as const
type Kind = keyof typeof SOUND
const KINDS = ['paths', 'drills', 'handbook'] as const satisfies readonly Kind[]

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

function write(kind: Kind, name: string, text: string, scenarios = folders.own): void {
  mkdirSync(join(scenarios, kind), { recursive: true })
  writeFileSync(join(scenarios, kind, name), text)
}

/** The list as somebody who opens the library sees it. */
async function faulty(): Promise<readonly FaultyFile[]> {
  const stop = new AbortController()
  const { signal } = stop
  for await (const files of await room.call.library.watchFaulty({}, { signal })) return files
  return []
}

const called = (kind: Kind, id: string) => SOUND[kind].replace('id: first-words', `id: ${id}`)

describe('files that need mending', () => {
  it('are none where everything is sound', async () => {
    for (const kind of KINDS) write(kind, 'first-words.yaml', SOUND[kind])
    expect(await faulty()).toEqual([])
  })

  it.each(KINDS)(
    'of %s are named with line and cure where broken, empty or newer',
    async (kind) => {
      write(kind, 'torn.yaml', 'format: 1\nid: torn\ntitle: [')
      write(kind, 'empty.yaml', '')
      write(kind, 'newer.yaml', called(kind, 'newer').replace('format: 1', 'format: 2'))
      const files = await faulty()
      expect(files.map(({ name, usable }) => [name, usable])).toEqual([
        [`${kind}/empty.yaml`, false],
        [`${kind}/newer.yaml`, false],
        [`${kind}/torn.yaml`, false],
      ])
      expect(files.map(({ problems }) => /TR\d+/.exec(problems[0] ?? '')?.[0])).toEqual([
        'TR104',
        'TR215',
        expect.stringMatching(/^TR1/),
      ])
      for (const { problems } of files)
        for (const line of problems)
          expect(line).toMatch(new RegExp(`^${kind}/[a-z]+\\.yaml:\\d+:\\d+ TR\\d+ .+; .+`))
    },
  )

  it.each(KINDS)(
    'of %s are the second of two with one id, and one that the program has',
    async (kind) => {
      write(kind, 'first-words.yaml', SOUND[kind], join(folders.program, 'scenarios'))
      write(kind, 'first-words.yaml', SOUND[kind])
      write(kind, 'twice.yaml', called(kind, 'twice'))
      write(kind, 'twice.yml', called(kind, 'twice'))
      const files = await faulty()
      expect(files.map(({ usable, origin }) => [usable, origin])).toEqual([
        [true, 'yours'],
        [false, 'yours'],
      ])
      for (const { problems } of files) expect(problems).toEqual([expect.stringContaining('TR310')])
      expect(files[1]?.problems[0]).toContain('twice.yml:1:1')
    },
  )

  it('come with a path that names what is not there, and it is shown all the same', async () => {
    write('paths', 'first-words.yaml', SOUND.paths.replace('[small]', '[small, smull]'))
    expect(await faulty()).toEqual([
      {
        kind: 'path',
        name: 'A path',
        origin: 'yours',
        usable: true,
        problems: [expect.stringMatching(/^paths\/first-words.yaml:6:49 TR902 .*“small”/)],
      },
    ])
  })

  it('of all kinds stand in one list, and who watches learns at once what was mended', async () => {
    writeScenario(folders.own, 'loud', smallScenario('loud').replace('kind: complaint', 'kind: x'))
    for (const kind of KINDS) write(kind, 'empty.yaml', '')
    const stop = new AbortController()
    const { signal } = stop
    const seen: string[][] = []
    for await (const files of await room.call.library.watchFaulty({}, { signal })) {
      seen.push(files.map(({ kind }) => kind))
      if (files.length === 4)
        for (const kind of KINDS) rmSync(join(folders.own, kind, 'empty.yaml'))
      if (files.length === 1) break
    }
    expect(seen[0]).toEqual(['scenario', 'path', 'drill', 'chapter'])
    expect(seen.at(-1)).toEqual(['scenario'])
  })
})
