/** Characters that an answer may have on the projector: two lines of large type. */
const MOST = 44

/**
 * What an answer is called on the projector: its own short form, else its beginning, cut after a word and
 * marked as cut.
 */
export function shortLabel(short: string, say: string): string {
  const own = short.trim()
  if (own !== '') return own
  if (say.length <= MOST) return say
  const cut = say.slice(0, MOST)
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–—-]+$/, '')
  return `${words}…`
}
