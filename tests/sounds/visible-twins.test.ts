import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SOUND_FILES } from '../../renderer/audio/sound-files.ts'
import { madeSounds } from '../../tools/make-sounds.ts'

const PAGE = readFileSync(new URL('../../docs/design-language.md', import.meta.url), 'utf8')

/** The rows of the table under “Sound”: the sounds of each, and what is written to be seen. */
function rows(): readonly { readonly names: readonly string[]; readonly seen: string }[] {
  const section = /\n## Sound\n(.*?)\n## /s.exec(PAGE)?.[1] ?? ''
  return section
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[1]?.startsWith('`') === true)
    .map((cells) => ({
      names: [...(cells[1] ?? '').matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? ''),
      seen: cells[3] ?? '',
    }))
}

describe('nothing essential is sound only', () => {
  it.each(Object.keys(SOUND_FILES))('%s has something to see, written down once', (name) => {
    const found = rows().filter(({ names }) => names.includes(name))
    expect(found.length).toBe(1)
    expect(found[0]?.seen.length).toBeGreaterThan(5)
  })

  it('the table names no sound that the program does not have', () => {
    const named = rows().flatMap(({ names }) => names)
    expect(named.toSorted()).toEqual(Object.keys(SOUND_FILES).toSorted())
  })

  it('every sound that is made is one the program can play, under its own name', () => {
    const made = madeSounds().map(({ name }) => name)
    expect(made.toSorted()).toEqual(Object.keys(SOUND_FILES).toSorted())
    for (const [name, { url }] of Object.entries(SOUND_FILES)) expect(url).toContain(`${name}.wav`)
  })
})
