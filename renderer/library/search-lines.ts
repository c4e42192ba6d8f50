import type { LibraryCard } from '../../contract/messages.ts'
import { plainLetters } from '../../engine/strings/plain-letters.ts'

/** What somebody may remember of a line, beside the names that the screen itself gives to kinds and settings. */
function wordsOf(card: LibraryCard): readonly string[] {
  return [
    card.title,
    card.customer.name,
    card.request,
    card.company,
    card.procedureTitle,
    ...card.skills.map(({ title }) => title),
  ]
}

/**
 * Whether a line answers a search: every word of it begins or stands somewhere in the line's title, customer,
 * request, company, procedure or skills, or in `alsoCalled`. An empty search is answered by every line.
 */
export function answersSearch(
  card: LibraryCard,
  search: string,
  alsoCalled: readonly string[] = [],
): boolean {
  const line = plainLetters([...wordsOf(card), ...alsoCalled].join(' \n '))
  return plainLetters(search)
    .split(/\s+/)
    .every((word) => line.includes(word))
}
