import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  HOST_SENTENCES,
  sentenceWith,
  type HostSentence,
} from '../../../contract/host-sentences.ts'
import { hostSentence } from '../../../renderer/app/host-sentence.ts'
import { host as french } from '../../../renderer/words/fr/host.ts'
import type { Words } from '../../../renderer/words/use-words.ts'
import { projectFolder } from '../../../tools/project-folder.ts'

/** French words, the values filled in as i18next does. */
const t: Words = (key, values = {}) => {
  // Only sentences of the host are asked for here.
  const sentence = french[key.replace('host:', '') as HostSentence]
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
}

const KEYS = Object.keys(HOST_SENTENCES) as readonly HostSentence[]

test.each(KEYS)('%s is said in French', (key) => {
  const said = sentenceWith(key, { count: 500, name: 'Zoé (dite “$&”)' })
  const shown = hostSentence(said, t)
  expect(shown).toBe(t(`host:${key}`, { count: 500, name: 'Zoé (dite “$&”)' }))
  expect(shown).not.toBe(said)
})

test('a sentence that nobody knows is shown as it was said', () => {
  expect(hostSentence('The moon is full.', t)).toBe('The moon is full.')
  expect(hostSentence('', t)).toBe('')
})

test('no service says a sentence of its own', () => {
  const folder = join(projectFolder, 'electron/services')
  const said = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [
        ...readFileSync(join(folder, name), 'utf8').matchAll(
          /(?:refused|notFound|ServiceFailure)\(\s*(?:'[A-Z_]+',\s*)?['"`]([^'"`]*)['"`]/g,
        ),
      ]
        // A code is one word, a sentence has spaces.
        .filter((match) => (match[1] ?? '').includes(' '))
        .map((match) => `${name}: ${match[1] ?? ''}`),
    )
  expect(said).toEqual([])
})
