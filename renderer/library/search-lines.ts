import type { LibraryCard } from '../../contract/messages.ts'

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

/** Small letters without accents, so that “prenom” finds “Prénom”; ligatures are written out. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
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
