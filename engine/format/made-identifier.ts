/** Makes an id from words, so that an entry that has none keeps its id when others are inserted around it. */

/** So many words are spelt out; a longer text is told apart by a short sum of the whole. */
const SPELT_WORDS = 6

/** An id that depends on nothing but the text: its first words, and a sum where there are more. */
export function madeIdentifier(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const spelt = words.slice(0, SPELT_WORDS).join('-').slice(0, 60).replace(/-+$/, '')
  if (spelt === '') return `said-${shortSum(text)}`
  return words.length > SPELT_WORDS || spelt.length >= 60 ? `${spelt}-${shortSum(text)}` : spelt
}

/** Fowler–Noll–Vo over the UTF-16 units, in base 36: enough to tell the texts of one moment apart. */
function shortSum(text: string): string {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  }
  return (sum >>> 0).toString(36)
}

/** Gives every entry an id: its own, or one made from its words; equal words are numbered in order. */
export function identified<Entry>(
  entries: readonly Entry[],
  ownId: (entry: Entry) => string | undefined,
  words: (entry: Entry) => string,
): readonly string[] {
  const taken = new Set<string>()
  for (const entry of entries) {
    const own = ownId(entry)
    if (own !== undefined) taken.add(own)
  }
  return entries.map((entry) => {
    const own = ownId(entry)
    if (own !== undefined) return own
    const made = madeIdentifier(words(entry))
    let id = made
    for (let number = 2; taken.has(id); number += 1) id = `${made}-${number}`
    taken.add(id)
    return id
  })
}
