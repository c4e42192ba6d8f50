import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../../tools/project-folder.ts'

const FOLDER = join(projectFolder, 'docs/decisions')

it('Every decision has a number of its own, which its title begins with', () => {
  const files = readdirSync(FOLDER).toSorted()
  const numbers = files.map((file) => file.slice(0, 3))
  expect(numbers).toEqual(files.map((_, index) => String(index + 1).padStart(3, '0')))
  for (const file of files) {
    const [title = ''] = readFileSync(join(FOLDER, file), 'utf8').split('\n')
    expect(title).toMatch(new RegExp(`^# ${file.slice(0, 3)}: \\p{Lu}`, 'u'))
  }
})
