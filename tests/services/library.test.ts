import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  makeFolders,
  openRoom,
  pickUp,
  said,
  writeScenario,
  type Folders,
  type Room,
} from './practice-room.ts'
import { smallScenario } from './small-scenario.ts'

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

describe('the library', () => {
  it('shows a scenario of the program as a card', async () => {
    expect(await room.call.library.list({})).toEqual([
      {
        id: 'small',
        origin: 'built-in',
        playable: true,
        problems: [],
        card: expect.objectContaining({
          title: 'The small complaint',
          procedureTitle: expect.stringMatching(/./),
          company: 'Northlight Appliances',
          customer: expect.objectContaining({ name: 'Mrs. Renard', mood: 'furious', level: 22 }),
        }),
      },
    ])
  })

  it('lists a broken file with its problems and never hides the good ones', async () => {
    const broken: Record<string, string | Buffer> = {
      empty: '',
      binary: Buffer.from([0, 1, 2, 255, 254]),
      torn: smallScenario('torn').slice(0, 700),
      bomb: 'a: &a [x]\nb: *a\n',
      newer: 'format: 99\n',
      loud: smallScenario('loud').replace('performs: listen', 'performs: shout'),
    }
    for (const [id, text] of Object.entries(broken)) {
      mkdirSync(join(folders.own, id), { recursive: true })
      writeFileSync(join(folders.own, id, 'scenario.yaml'), text)
    }
    writeScenario(folders.own, 'mine', smallScenario('mine', 'Mine'))
    const entries = await room.call.library.list({})
    expect(entries.filter((entry) => entry.playable).map((entry) => entry.id)).toEqual([
      'small',
      'yours_mine',
    ])
    for (const id of Object.keys(broken)) {
      const entry = entries.find((candidate) => candidate.id === `yours_${id}`)
      expect(entry).toMatchObject({ origin: 'yours', playable: false, card: null })
      expect(entry?.problems[0]).toMatch(new RegExp(`^${id}/scenario.yaml:\\d+:\\d+ TR\\d+ .+; .+`))
    }
    const copy = room.call.library.scenario({ scenario: 'yours_loud' })
    await expect(copy).rejects.toMatchObject({ code: 'REFUSED' })
  })

  it('has what was shown last at hand, and what a file of the user says now once that has changed', async () => {
    const { library } = room.services
    await room.call.library.list({})
    const shown = await library.seen('en')
    expect(await library.seen('en')).toBe(shown)
    writeScenario(folders.own, 'mine', smallScenario('mine', 'Mine'))
    await expect
      .poll(async () => (await library.seen('en')).entries.map(({ id }) => id))
      .toEqual(['small', 'yours_mine'])
  })

  it('shows the paths through it, and what they name that is not there', async () => {
    mkdirSync(join(folders.own, 'paths', 'strings', 'fr'), { recursive: true })
    writeScenario(folders.own, 'mine', smallScenario('mine'))
    const days = 'days:\n  - { id: one, title: A day, scenarios: [mine, smal, small] }\n'
    writeFileSync(
      join(folders.own, 'paths', 'ours.yaml'),
      `format: 1\nid: ours\ntitle: Our way\npurpose: To know our own calls.\n${days}`,
    )
    writeFileSync(
      join(folders.own, 'paths', 'strings', 'fr', 'ours.yaml'),
      'format: 1\nlanguage: fr\npath: ours\ntexts:\n  title: Notre chemin\n',
    )
    writeFileSync(join(folders.own, 'paths', 'torn.yaml'), 'format: 1\nid: torn\n')
    const stop = new AbortController()
    for await (const { paths } of await room.call.library.watch(
      { language: 'fr' },
      { signal: stop.signal },
    )) {
      expect(paths).toMatchObject([
        {
          id: 'yours_ours',
          title: 'Notre chemin',
          days: [
            {
              tasks: [
                { kind: 'scenario', id: 'yours_mine' },
                { kind: 'scenario', id: 'small' },
              ],
            },
          ],
          problems: [expect.stringMatching(/^paths\/ours.yaml:6:48 TR902 .*“smal”.*“small”/)],
        },
        {
          id: 'yours_torn',
          title: '',
          days: [],
          problems: [/./, /./, /./].map(() =>
            expect.stringMatching(/^paths\/torn.yaml:1:1 TR202 /),
          ),
        },
      ])
      break
    }
  })

  it('calls the drills and chapters of a path by their titles, in the language that is asked for', async () => {
    mkdirSync(join(folders.own, 'paths'), { recursive: true })
    mkdirSync(join(folders.own, 'drills', 'strings', 'fr'), { recursive: true })
    mkdirSync(join(folders.own, 'handbook'), { recursive: true })
    const days = 'days:\n  - { id: one, title: A day, drills: [ours], chapters: [our-desk] }\n'
    writeFileSync(
      join(folders.own, 'paths', 'ours.yaml'),
      `format: 1\nid: ours\ntitle: Our way\npurpose: To know our own calls.\n${days}`,
    )
    writeFileSync(join(folders.own, 'drills', 'ours.yaml'), 'format: 1\ntitle: Our words\n')
    writeFileSync(
      join(folders.own, 'drills', 'strings', 'fr', 'ours.yaml'),
      'format: 1\nlanguage: fr\ndrill: ours\ntexts:\n  title: { source: Our words, text: Nos mots }\n',
    )
    writeFileSync(join(folders.own, 'handbook', 'our-desk.yaml'), 'format: 1\ntitle: Our desk\n')
    const { paths } = await room.services.library.seen('fr')
    expect(paths.flatMap((path) => path.days).flatMap(({ tasks }) => tasks)).toEqual([
      { kind: 'drill', id: 'yours_ours', named: { title: 'Nos mots', language: 'fr' } },
      { kind: 'chapter', id: 'yours_our-desk', named: { title: 'Our desk', language: 'en' } },
    ])
  })

  it('says which scenarios come before, by the ids of the library, and what is not there', async () => {
    const text = smallScenario('mine', 'Mine')
    writeScenario(folders.own, 'first-of-mine', smallScenario('first-of-mine'))
    writeScenario(
      folders.own,
      'mine',
      text.replace('difficulty: 1', 'difficulty: 1\nafter: [small, first-of-mine, smull]'),
    )
    const mine = (await room.call.library.list({})).find(({ id }) => id === 'yours_mine')
    expect(mine).toMatchObject({
      playable: true,
      card: { after: ['small', 'yours_first-of-mine'] },
      problems: [expect.stringMatching(/^mine\/scenario.yaml:7:31 TR314 .*“smull”.*“small”/)],
    })
  })

  it('calls known skills by their name in the language asked for, and leaves a company’s own as written', async () => {
    const own = smallScenario('mine').replace('[complaints]', '[complaints, hat lore]')
    writeScenario(folders.own, 'mine', own)
    const entries = await room.call.library.list({ language: 'fr' })
    expect(entries.find(({ id }) => id === 'yours_mine')?.card?.skills).toEqual([
      { id: 'complaints', title: 'Réclamations' },
      { id: 'hat lore', title: 'hat lore' },
    ])
  })

  it('lists a scenario with the id of one of the program’s beside it, and says so', async () => {
    writeScenario(folders.own, 'small', smallScenario('small', 'My own small one'))
    const entries = await room.call.library.list({})
    expect(entries.map((entry) => [entry.id, entry.card?.title, entry.problems.length])).toEqual([
      ['small', 'The small complaint', 0],
      ['yours_small', 'My own small one', 1],
    ])
    expect(entries[1]?.problems[0]).toContain('same id as one of the program')
    const copy = await room.call.library.scenario({ scenario: 'yours_small' })
    expect(copy.document.title).toBe('My own small one')
  })

  it('takes single files, odd folder names and the user’s own procedures', async () => {
    mkdirSync(join(folders.own, 'procedures'), { recursive: true })
    writeFileSync(join(folders.own, 'mailed.yaml'), smallScenario('mailed', 'Mailed'))
    writeScenario(folders.own, 'Käse & Wein (1)', smallScenario('cheese'))
    writeFileSync(join(folders.own, 'procedures', 'broken.yaml'), 'format: 1\nid: broken\n')
    const entries = await room.call.library.list({})
    expect(entries.find((entry) => entry.card?.title === 'Mailed')?.id).toBe('yours_mailed')
    for (const { id } of entries) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/)
    const procedure = entries.find((entry) => entry.problems[0]?.startsWith('broken.yaml:'))
    expect(procedure).toMatchObject({ playable: false })
  })

  it('tells watchers when a file is written, mended and deleted', async () => {
    const stop = new AbortController()
    const seen: string[] = []
    const reachedEnd = (async () => {
      for await (const { entries } of await room.call.library.watch({}, { signal: stop.signal })) {
        seen.push(entries.map((entry) => `${entry.id}${entry.playable ? '' : '!'}`).join(' '))
        if (seen.length === 1) writeScenario(folders.own, 'mine', 'format: 1\n')
        if (seen.at(-1) === 'small yours_mine!')
          writeScenario(folders.own, 'mine', smallScenario('mine'))
        if (seen.at(-1) === 'small yours_mine')
          rmSync(join(folders.own, 'mine'), { recursive: true })
        if (seen.length > 1 && seen.at(-1) === 'small') break
      }
    })()
    await reachedEnd
    expect(seen).toEqual(['small', 'small yours_mine!', 'small yours_mine', 'small'])
  })

  it('looks for the user’s folder again when it was away', async () => {
    rmSync(folders.own, { recursive: true, force: true })
    expect(await room.call.library.list({})).toHaveLength(1)
    writeScenario(folders.own, 'mine', smallScenario('mine'))
    expect(await room.call.library.list({})).toHaveLength(2)
  })
})

describe('an attempt whose scenario changes meanwhile', () => {
  const changes: readonly [string, (own: string) => void][] = [
    [
      'is edited',
      (own) =>
        writeScenario(own, 'mine', smallScenario('mine').replaceAll('id: promise', 'id: pledge')),
    ],
    ['is broken', (own) => writeScenario(own, 'mine', 'format: [')],
    ['is renamed', (own) => renameSync(join(own, 'mine'), join(own, 'renamed'))],
    ['is deleted', (own) => rmSync(join(own, 'mine'), { recursive: true })],
  ]
  it.each(changes)('goes on unchanged on its own copy when the file %s', async (_what, change) => {
    writeScenario(folders.own, 'mine', smallScenario('mine'))
    const { learner } = await pickUp(room)
    const attempt = (
      await room.call.attempts.begin({ learner, scenario: 'yours_mine', mode: 'practice' })
    ).id
    await room.call.attempts.append({
      attempt,
      length: 0,
      turn: { at: 1, turn: { kind: 'picked-up', ring: 1 } },
    })
    change(folders.own)
    await room.call.library.list({})
    await room.services.close()
    room = openRoom(folders)
    await room.call.attempts.append({ attempt, length: 1, turn: said(2, 'opening', 'tell-me') })
    await room.call.attempts.append({ attempt, length: 2, turn: said(3, 'solution', 'promise') })
    expect(await room.call.attempts.read({ attempt })).toMatchObject({
      phase: 'wrap-up',
      line: 'Thank you.',
    })
  })
})
