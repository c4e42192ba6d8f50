/** The turns that the appending process plays: always possible in the small scenario, for ever. */
import type { TimedTurn } from '../../../engine/attempt/turn.ts'

export function endlessTurn(place: number): TimedTurn {
  if (place === 0) return { at: 0, turn: { kind: 'picked-up', ring: 1 } }
  const at = place * 10
  if (place % 7 === 0) return { at, turn: { kind: 'silent', moment: 'opening' } }
  return { at, turn: { kind: 'said', moment: 'opening', response: 'go-on' } }
}
