/** The lines of the house, as their lamps stand on the telephone. */
export const LINES: readonly number[] = [1, 2, 3]

/**
 * The line a caller is on: the first figure that stands alone in the customer's reference, in any language
 * (“line 2, order 48213”, « ligne 2, commande 48213 »). The first line where none of the house's is named.
 */
export function lineOfReference(reference: string): number {
  const named = Number(/(?:^|\s)(\d)(?=$|[\s,;.])/.exec(reference)?.[1] ?? 1)
  return LINES.includes(named) ? named : 1
}
