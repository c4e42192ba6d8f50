import type { Settings } from '../../../contract/messages.ts'
import type { Mode } from '../../../engine/attempt/turn.ts'
import type { Silence } from '../../../engine/conversation/scenario.ts'

const FACTORS: Readonly<Record<Settings['patience'], number | null>> = {
  off: null,
  double: 2,
  normal: 1,
}

/** Seconds that the customer waits for an answer, or null for ever. Exam knows no other patience than hers. */
export function silenceSeconds(
  silence: Silence | null,
  mode: Mode,
  patience: Settings['patience'],
): number | null {
  if (silence === null) return null
  const factor = mode === 'exam' ? 1 : FACTORS[patience]
  return factor === null ? null : silence.document.after * factor
}
