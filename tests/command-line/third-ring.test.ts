import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SOUND_DRILL, SOUND_PROCEDURE, SOUND_SCENARIO } from '../../engine/problems/sound-files.ts'
import { projectFolder } from '../../tools/project-folder.ts'
import { emptyFolder, thirdRing } from './run-command.ts'

/** A folder with a scenario in a folder of its own. */
function folderWith(text: string, id = 'lost-parcel'): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, id, 'media'), { recursive: true })
  writeFileSync(join(folder, id, 'media', 'sigh.mp3'), 'x')
  writeFileSync(join(folder, id, 'scenario.yaml'), text)
  return folder
}

describe.concurrent('third-ring check', { timeout: 120_000 }, () => {
  it('finds nothing in everything that comes with the program, and ends with 0', async () => {
    const run = await thirdRing(['check', 'scenarios'], projectFolder)
    expect(run.out).toMatch(/^\d+ files, nothing found\n$/)
    expect(run).toMatchObject({ code: 0, errors: '' })
  })

  it('prints each problem as file:line:column CODE what; how to mend it, and ends with 1', async () => {
    const folder = folderWith(SOUND_SCENARIO.replace('pitches: insurance', 'pitchs: insurance'))
    const run = await thirdRing(['check', 'lost-parcel'], folder)
    const file = join('lost-parcel', 'scenario.yaml')
    expect(run.out.split('\n')[0]).toBe(
      `${file}:46:9 TR201 “pitchs” is not a key that belongs here; did you mean “pitches”?`,
    )
    expect(run.out).toContain('1 file, 1 error, 0 warnings')
    expect(run.code).toBe(1)
  })

  it('searches every conversation too, and shows where the fault stands', async () => {
    const folder = folderWith(SOUND_SCENARIO.replace("tone = 'warm' and refunded", 'calm = 100'))
    const run = await thirdRing(['check', '.'], folder)
    expect(run.out).toContain(
      `${join('lost-parcel', 'scenario.yaml')}:52:3 TR602 no conversation ends with “found”`,
    )
    expect(run.code).toBe(1)
  })

  it('lets warnings pass where it is told to', async () => {
    const folder = folderWith(SOUND_SCENARIO.replace('        principle: accept\n', ''))
    const [strict, lenient] = await Promise.all([
      thirdRing(['check', 'lost-parcel'], folder),
      thirdRing(['check', '--allow-warnings', 'lost-parcel'], folder),
    ])
    expect(strict).toMatchObject({ code: 1 })
    expect(lenient).toMatchObject({ code: 0, out: strict.out })
    expect(strict.out).toContain('TR504')
  })

  it('knows the scenarios beside a file and those of the program, and says which one to play before is not there', async () => {
    const text = SOUND_SCENARIO.replace(
      'difficulty: 1',
      'difficulty: 1\nafter: [angry-caller, second-parcel, angry-called]',
    )
    const folder = folderWith(text)
    mkdirSync(join(folder, 'second-parcel'))
    writeFileSync(
      join(folder, 'second-parcel', 'scenario.yaml'),
      SOUND_SCENARIO.replace('id: lost-parcel', 'id: second-parcel').replace(
        'difficulty: 1',
        'difficulty: 1\nafter: [lost-parcel]',
      ),
    )
    const run = await thirdRing(['check', 'lost-parcel'], folder)
    const file = join('lost-parcel', 'scenario.yaml')
    expect(run.out.split('\n').slice(0, 2)).toEqual([
      `${file}:7:23 TR315 nobody can begin this circle: lost-parcel → second-parcel → lost-parcel; take one of them out of “after”`,
      `${file}:7:38 TR314 there is no scenario “angry-called” to play before this one; did you mean “angry-caller”?`,
    ])
    expect(run.code).toBe(1)
  })

  it('gives the same as JSON for other programs', async () => {
    const folder = folderWith(SOUND_SCENARIO.replace('difficulty: 1', 'difficulty: 9'))
    const run = await thirdRing(['check', '--json', 'lost-parcel'], folder)
    expect(JSON.parse(run.out)).toMatchObject({
      errors: 1,
      warnings: 0,
      files: [
        { kind: 'scenario', problems: [{ code: 'TR208', severity: 'error', line: 6, column: 13 }] },
      ],
    })
    expect(run.code).toBe(1)
  })

  it('reads procedures and drills by the folder that they lie in, and lets scenarios use the procedures', async () => {
    const text = SOUND_SCENARIO.replace('complaint-7', 'greeting-2').replace(
      '[accept, listen]',
      'ask',
    )
    const folder = folderWith(text)
    mkdirSync(join(folder, 'procedures'))
    mkdirSync(join(folder, 'drills'))
    writeFileSync(join(folder, 'procedures', 'greeting-2.yaml'), SOUND_PROCEDURE)
    writeFileSync(
      join(folder, 'drills', 'first-words.yaml'),
      SOUND_DRILL.replace('kind: true-false', 'kind: true'),
    )
    const run = await thirdRing(['check', '.'], folder)
    expect(run.out).toContain('TR210')
    expect(run.out).toContain('3 files, 1 error, 0 warnings')
  })

  it.each([
    [['check'], 'name a file or a folder to check'],
    [['check', 'nowhere'], 'there is no file or folder “nowhere”'],
    [['check', '.'], 'there is no .yaml file in “.”'],
    [['check', '--jsno', '.'], '--jsno is not an option here; did you mean “--json”?'],
    [['check', '--json=yes', '.'], '--json takes no value'],
    [['chekc'], 'there is no command “chekc”; did you mean “check”?'],
    [['show', '--mermaid', '--json', '.'], 'choose one of --mermaid, --machine and --json'],
    [['play', '--seed', 'lucky', '.'], '--seed needs a whole number'],
    [['new', 'Late Delivery'], '“Late Delivery” cannot be an id'],
    [['new'], 'name the folder of the new scenario'],
  ])('says in a sentence that %j is wrong use, and ends with 2', async (words, sentence) => {
    const run = await thirdRing(words, emptyFolder())
    expect(run.errors).toContain(`third-ring: ${sentence}`)
    expect(run.errors.trim().split('\n')).toHaveLength(1)
    expect(run).toMatchObject({ code: 2, out: '' })
  })

  it('explains itself', async () => {
    const [all, one] = await Promise.all([
      thirdRing(['--help'], emptyFolder()),
      thirdRing(['check', '--help'], emptyFolder()),
    ])
    expect(all.out).toContain('  play    play a scenario in the terminal')
    expect(one.out).toContain('--allow-warnings')
    expect([all.code, one.code]).toEqual([0, 0])
  })
})

describe.concurrent('third-ring new', { timeout: 120_000 }, () => {
  it('writes a scenario with remarks in which check finds nothing, and never overwrites it', async () => {
    const folder = emptyFolder()
    const made = await thirdRing(['new', '--title', "It's late", 'late-delivery'], folder)
    expect(made.code).toBe(0)
    const text = readFileSync(join(folder, 'late-delivery', 'scenario.yaml'), 'utf8')
    expect(text).toContain("title: 'It''s late'")
    expect(text.match(/#/g)?.length).toBeGreaterThan(20)
    const checked = await thirdRing(['check', 'late-delivery'], folder)
    expect(checked.out).toBe('1 file, nothing found\n')
    const again = await thirdRing(['new', 'late-delivery'], folder)
    expect(again.errors).toContain('there is a scenario.yaml already')
    expect(again.code).toBe(2)
    expect(readFileSync(join(folder, 'late-delivery', 'scenario.yaml'), 'utf8')).toBe(text)
  })
})

describe.concurrent('third-ring show', { timeout: 120_000 }, () => {
  it('tells the best conversation line by line', async () => {
    const run = await thirdRing(['show', 'lost-parcel'], folderWith(SOUND_SCENARIO))
    expect(run.code).toBe(0)
    expect(run.out).toContain('Procedure   Seven steps for a complaint (complaint-7, 7 steps)')
    expect(run.out).toMatch(
      /You: Nine days without a word is too long\. .* {2}\[.* points, accept \+ listen\]/,
    )
    expect(run.out.trimEnd()).toMatch(
      /Mr\. Osei: So it is at the depot\. Thank you for finding out\.$/,
    )
  })

  it('draws a Mermaid diagram, a machine and figures', async () => {
    const folder = folderWith(SOUND_SCENARIO)
    const [diagram, machine, figures] = await Promise.all([
      thirdRing(['show', '--mermaid', 'lost-parcel'], folder),
      thirdRing(['show', '--machine', 'lost-parcel'], folder),
      thirdRing(['show', '--json', 'lost-parcel'], folder),
    ])
    expect(diagram.out).toMatch(/^stateDiagram-v2\n/)
    expect(JSON.parse(machine.out)).toHaveProperty('states')
    expect(JSON.parse(figures.out)).toMatchObject({
      moments: 3,
      responses: 2,
      best: { outcome: 'satisfied' },
    })
  })

  it('lists the problems of a scenario that cannot be read, and ends with 1', async () => {
    const run = await thirdRing(['show', 'lost-parcel'], folderWith('format: 1\n'))
    expect(run.errors).toContain('TR202')
    expect(run).toMatchObject({ code: 1, out: '' })
  })
})

describe.concurrent('third-ring play', { timeout: 120_000 }, () => {
  it('plays a conversation to its end and scores it', async () => {
    const folder = emptyFolder()
    await thirdRing(['new', 'late-delivery'], folder)
    const first = await thirdRing(['play', 'late-delivery'], folder, '\n')
    // The order is shuffled from the seed, so the lines say which number to type.
    const number = /^ {2}(\d) {2}A birthday without the present/m.exec(first.out)?.[1] ?? 'none'
    const run = await thirdRing(
      ['play', 'late-delivery'],
      folder,
      `\n${number}\n1\n1\n1\n1\nf\no\ne\ny\n`,
    )
    expect(run.out).toContain('My daughter waited all Sunday. I felt like a liar.')
    expect(run.out).toMatch(/\n\d+ % \([\d.]+ of [\d.]+ points\), (loyal|satisfied|lost)\n/)
    expect(run.out).toContain('Accept the dissatisfaction: full in turn 1')
    expect(run.code).toBe(0)
  })

  it('takes the end of the input for hanging up, and three rings for a missed call', async () => {
    const folder = folderWith(SOUND_SCENARIO)
    const [hungUp, missed, odd] = await Promise.all([
      thirdRing(['play', 'lost-parcel'], folder, '\n'),
      thirdRing(['play', 'lost-parcel'], folder, 'w\nw\nw\n'),
      thirdRing(['play', 'lost-parcel'], folder, '\n9\nx\nq\n'),
    ])
    expect(hungUp.out).toContain('You hung up.')
    expect(missed.out).toContain('The call was missed.')
    expect(odd.out).toContain('Type a number from 1 to 2, s to stay silent, or q to hang up.')
    expect([hungUp.code, missed.code, odd.code]).toEqual([0, 0, 0])
  })
})
