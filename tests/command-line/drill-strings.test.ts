import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SMALL_DRILLS } from '../services/drills/small-drills.ts'
import { emptyFolder, thirdRing } from './run-command.ts'

const DRILL = 'drills/which-facts.yaml'

function folderWithDrill(): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'drills'))
  writeFileSync(join(folder, DRILL), SMALL_DRILLS['which-facts'] ?? '')
  return folder
}

describe.concurrent('third-ring with drills', { timeout: 120_000 }, () => {
  it('checks drill files and says what is wrong with them, one line a problem', async () => {
    const folder = folderWithDrill()
    expect(await thirdRing(['check', 'drills'], folder)).toMatchObject({ code: 0 })
    writeFileSync(
      join(folder, DRILL),
      (SMALL_DRILLS['which-facts'] ?? '').replace('finds: true, ', ''),
    )
    const checked = await thirdRing(['check', 'drills'], folder)
    expect(checked.code).toBe(1)
    expect(checked.out).toContain(
      'TR703 of these questions 0 find the facts, and it must be one; write “finds: true” at one of them',
    )
  })

  it('makes the table of a drill, counts what is missing, and finds a table of another drill', async () => {
    const folder = folderWithDrill()
    const made = await thirdRing(['strings', 'refresh', DRILL, '--language', 'fr'], folder)
    expect(made).toMatchObject({ code: 0, errors: '' })
    const path = join(folder, 'drills/strings/fr/which-facts.yaml')
    const table = readFileSync(path, 'utf8')
    expect(table).toContain('drill: which-facts')
    expect(table).toContain('opinions.late.questions.which.say')
    const counted = await thirdRing(['strings', 'check', DRILL], folder)
    expect(counted.out).toMatch(/^fr: 0 of 7 texts translated/)
    writeFileSync(path, table.replace('drill: which-facts', 'drill: other-facts'))
    const checked = await thirdRing(['check', 'drills'], folder)
    expect(checked.out).toContain('TR808')
  })
})
