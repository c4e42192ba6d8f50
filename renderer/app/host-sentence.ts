import { HOST_SENTENCES, type HostSentence } from '../../contract/host-sentences.ts'
import type { Words } from '../words/use-words.ts'

/** What stands for a value in a sentence. */
const VALUE = /\{\{(\w+)\}\}/g

/** A sentence of the host in the language in use; one that is not known is shown as the host said it. */
export function hostSentence(said: string, t: Words): string {
  for (const [key, sentence] of Object.entries(HOST_SENTENCES)) {
    const values = valuesIn(said, sentence)
    // Keys come from the very list that the words are typed by.
    if (values !== null) return t(`host:${key as HostSentence}`, values)
  }
  return said
}

/** The values with which a sentence was said; null where it is another sentence. */
function valuesIn(said: string, sentence: string): Readonly<Record<string, string>> | null {
  if (said === sentence) return {}
  const names = [...sentence.matchAll(VALUE)].map((match) => match[1] ?? '')
  const [first = '', ...rest] = sentence.split(VALUE).filter((_, place) => place % 2 === 0)
  if (names.length === 0) return null
  const pattern = [first, ...rest]
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(.+)')
  const found = new RegExp(`^${pattern}$`, 'su').exec(said)
  return found === null
    ? null
    : Object.fromEntries(names.map((name, place) => [name, found[place + 1] ?? '']))
}
