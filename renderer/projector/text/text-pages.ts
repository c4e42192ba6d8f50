/**
 * Cuts a text into pages of at most `most` characters: between lines, else between sentences where it can, else after a comma or
 * dash, else between words; never within a word, so a longer word stands alone. The pages joined by spaces
 * are the text again. At least one page. `most` is at least 1. Spaces that do not break hold what they hold together,
 * such as “Ms.” and a name, or a French mark and its word. After an empty line a new line begins.
 */
export function textPages(text: string, most: number): readonly string[] {
  const words = text
    .trim()
    .split(/\n\s*\n/)
    .flatMap(wordsOf)
  const pages: string[] = []
  let rest = words
  while (rest.length > 0) {
    const taken = wordsOfPage(rest, most)
    pages.push(rest.slice(0, taken).join(' ').trimStart())
    rest = rest.slice(taken)
  }
  return pages
}

/** The words of a paragraph; the first one of a later paragraph brings its new line along. */
function wordsOf(paragraph: string, place: number): readonly string[] {
  const words = paragraph.trim().split(/[ \t\r\n]+/)
  return place === 0 ? words : words.map((word, index) => (index === 0 ? `\n${word}` : word))
}

/** How many of the words stand on the next page: up to the last good end that fits. */
function wordsOfPage(words: readonly string[], most: number): number {
  let length = -1
  let fitting = 0
  while (fitting < words.length) {
    length += 1 + (words[fitting]?.length ?? 0)
    if (length > most && fitting > 0) break
    fitting += 1
  }
  if (fitting === words.length) return fitting
  return (
    lastParagraph(words, fitting) ??
    lastEnd(words, fitting, /[.!?…]\s?["”»’)]?$/) ??
    lastEnd(words, fitting, /[,;:–—]$/) ??
    fitting
  )
}

/** The number of words before the last new line; null where that would leave the page half empty. */
function lastParagraph(words: readonly string[], fitting: number): number | null {
  for (let count = fitting; count > fitting / 3; count -= 1)
    if (words[count]?.startsWith('\n') === true) return count
  return null
}

/** The number of words up to the last one that ends so; null where that would leave the page half empty. */
function lastEnd(words: readonly string[], fitting: number, end: RegExp): number | null {
  const half = fitting / 3
  for (let count = fitting; count > half; count -= 1)
    if (end.test(words[count - 1] ?? '')) return count
  return null
}
