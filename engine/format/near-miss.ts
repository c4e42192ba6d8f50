/** Finds the name that somebody probably meant. */

/** Names longer than this are not compared: nobody mistypes so much. */
const LONGEST = 60
/** At most so many candidates are compared, so that one wrong name costs little in a huge file. */
const MOST_CANDIDATES = 2_000

/** The candidate within a third of the name's letters (at least one, at most three), nearest first; or null. */
export function nearMiss(name: string, candidates: Iterable<string>): string | null {
  if (name.length > LONGEST || name === '') return null
  const reach = Math.min(3, Math.max(1, Math.floor(name.length / 3)))
  const lower = name.toLowerCase()
  let best: string | null = null
  let least = reach + 1
  let seen = 0
  for (const candidate of candidates) {
    seen += 1
    if (seen > MOST_CANDIDATES) break
    if (Math.abs(candidate.length - name.length) > reach) continue
    const distance = editDistance(lower, candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** `; did you mean “calm”?` style cure, or what to do otherwise. */
export function nearMissCure(
  name: string,
  candidates: Iterable<string>,
  otherwise: string,
): string {
  const near = nearMiss(name, candidates)
  return near === null ? otherwise : `did you mean “${near}”?`
}

/** Insertions, deletions, changes and swaps of neighbours that turn one word into the other. */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.length] ?? 0
}
