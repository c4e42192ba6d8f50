/** Which of the languages that there are comes closest to the one that is asked for. */

/**
 * The tag of `available` to use for `asked`, or null where the source itself is closest or nothing fits: the very tag,
 * else one of the same language (fr for fr-CA and the other way round).
 */
export function closestLanguage(
  asked: string,
  source: string,
  available: readonly string[],
): string | null {
  const wanted = asked.toLowerCase()
  if (source.toLowerCase() === wanted) return null
  const exact = available.find((tag) => tag.toLowerCase() === wanted)
  if (exact !== undefined) return exact
  const base = baseOf(wanted)
  if (baseOf(source) === base) return null
  return (
    available.find((tag) => tag.toLowerCase() === base) ??
    available.find((tag) => baseOf(tag) === base) ??
    null
  )
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}
