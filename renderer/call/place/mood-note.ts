import type { Contact } from '../../../engine/format/contact.ts'
import type { Pronoun } from '../../../engine/format/scenario-document.ts'
import { beginningOf } from '../../ui/setting/manner.ts'
import type { Words } from '../../words/use-words.ts'
import type { MoodChange } from './mood-change.ts'

/** The words under the mood: what the last answer did, or how far the customer has come since the start. */
export function moodNote(
  t: Words,
  { thisTurn, sinceStart }: MoodChange,
  customer: { readonly pronoun: Pronoun; readonly contact: Contact },
): string {
  const points = Math.abs(thisTurn ?? 0)
  if (thisTurn !== null && thisTurn > 0) return t('call:upTurn', { points })
  if (thisTurn !== null && thisTurn < 0) return t('call:downTurn', { points })
  const came = beginningOf(customer.contact)
  if (sinceStart === 0) return t(`call:as.${came}.${customer.pronoun}`)
  const way = sinceStart > 0 ? 'upSince' : 'downSince'
  return t(`call:${way}.${came}.${customer.pronoun}`, { points: Math.abs(sinceStart) })
}
