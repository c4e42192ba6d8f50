import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  SOUND_OTHER_PLAYTHROUGH,
  SOUND_PLAYTHROUGH,
  SOUND_SCENARIO,
} from '../../engine/problems/sound-files.ts'
import { emptyFolder, thirdRing } from './run-command.ts'

function folderWith(
  plays: Readonly<Record<string, string>>,
  scenario: string = SOUND_SCENARIO,
): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'lost-parcel/media'), { recursive: true })
  mkdirSync(join(folder, 'lost-parcel/playthroughs'))
  writeFileSync(join(folder, 'lost-parcel/media/sigh.mp3'), 'x')
  writeFileSync(join(folder, 'lost-parcel/scenario.yaml'), scenario)
  for (const [name, text] of Object.entries(plays))
    writeFileSync(join(folder, 'lost-parcel/playthroughs', name), text)
  return folder
}

describe.concurrent('third-ring plays', { timeout: 120_000 }, () => {
  it('shows what each play-through earns and that every answer is taken', async () => {
    const folder = folderWith({
      'best.yaml': SOUND_PLAYTHROUGH,
      'sells-first.yaml': SOUND_OTHER_PLAYTHROUGH,
    })
    const run = await thirdRing(['plays', 'lost-parcel'], folder)
    expect(run.out).toContain('✓ best: 100 %, satisfied, late: none, missing: none')
    expect(run.out).toContain('2 of 2 answers are taken')
    expect(run.code).toBe(0)
  })

  it('writes those that are missing, and checks clean after that', async () => {
    const folder = folderWith({ 'best.yaml': SOUND_PLAYTHROUGH })
    const before = await thirdRing(['check', 'lost-parcel'], folder)
    expect(before.out).toContain(
      'TR953 no play-through of this scenario says “Parcels travel safely',
    )
    const run = await thirdRing(['plays', 'lost-parcel', '--complete'], folder)
    expect(run).toMatchObject({ code: 0 })
    expect(run.out).toContain('Wrote 1 play-through')
    expect(readdirSync(join(folder, 'lost-parcel/playthroughs/other-answers'))).toEqual(['01.yaml'])
    const after = await thirdRing(['check', 'lost-parcel'], folder)
    expect(after).toMatchObject({ code: 0, out: '1 file, nothing found\n' })
    const again = await thirdRing(['plays', 'lost-parcel', '--complete'], folder)
    expect(again.out).toContain('Wrote 1 play-through')
  })

  it('says at which line a play-through leaves the scenario, and what it earns otherwise', async () => {
    const folder = folderWith({
      'wrong-words.yaml': SOUND_PLAYTHROUGH.replace('too long.', 'very long.'),
      'wrong-score.yaml': SOUND_PLAYTHROUGH.replace('score: 100', 'score: 12'),
      'sells-first.yaml': SOUND_OTHER_PLAYTHROUGH,
    })
    const run = await thirdRing(['check', 'lost-parcel'], folder)
    const plays = join('lost-parcel', 'playthroughs')
    expect(run.out).toContain(`${join(plays, 'wrong-words.yaml')}:5:5 TR951 “Nine days without`)
    expect(run.out).toContain(
      `${join(plays, 'wrong-score.yaml')}:9:3 TR952 this conversation earns 100 %`,
    )
    expect(run.code).toBe(1)
  })

  it('needs the ring only where a telephone rings, and writes it only there', async () => {
    const ringless = SOUND_PLAYTHROUGH.replace('picks-up: 1\n', '')
    const telephone = folderWith({ 'best.yaml': ringless })
    const refused = await thirdRing(['check', 'lost-parcel'], telephone)
    const best = join('lost-parcel', 'playthroughs', 'best.yaml')
    expect(refused.out).toContain(`${best}:1:1 TR202 “picks-up” is missing in “play-through”`)
    for (const contact of ['setting: counter', 'calls: trainee']) {
      const scenario = SOUND_SCENARIO.replace('\nkind:', `\n${contact}\nkind:`)
      const folder = folderWith({ 'best.yaml': ringless }, scenario)
      await thirdRing(['plays', 'lost-parcel', '--complete'], folder)
      const written = join(folder, 'lost-parcel/playthroughs/other-answers/01.yaml')
      expect(readFileSync(written, 'utf8')).not.toContain('picks-up')
      const run = await thirdRing(['check', 'lost-parcel'], folder)
      expect(run).toMatchObject({ code: 0, out: '1 file, nothing found\n' })
    }
  })
})
