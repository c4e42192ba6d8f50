import type { InterfaceWords } from '../../../renderer/words/interface-words.ts'

/** Every word of a language with its key, `area:path.to.word`. */
export function allWords(words: InterfaceWords): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([area, branch]) =>
      sentences(branch).map(([key, text]) => [`${area}:${key}`, text] as const),
    ),
  )
}

function sentences(words: object, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const place = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') return [[place, value] as const]
    return value !== null && typeof value === 'object' ? sentences(value, place) : []
  })
}

/** The places for values in a text, in the order of the alphabet: `count`, `percent, percent`. */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => (match[1] ?? '').trim()).toSorted()
}
