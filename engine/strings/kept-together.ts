/** A title and the name after it never stand on two lines. */

/** Titles before a name, as English and French write them; “M.” may stand before an initial, too. */
const TITLE_AND_SPACE =
  /(?<![\p{L}\p{N}])(M|MM|Mmes?|Mlles?|Mrs?|Ms|Dre?|Drs|Prof|Pr|Me)(\.?) (?=\p{Lu})/gu

/** Titles that are words or figures as well unless a full stop follows them. */
const NEEDS_STOP = new Set(['M', 'MM', 'Me', 'Pr', 'Prof'])

/** The text as it is shown: no line ends between “M.”, “Mme” or “Mr.” and a name. */
export function keptTogether(text: string): string {
  return text.replaceAll(TITLE_AND_SPACE, (found, title: string, stop: string) =>
    stop === '' && NEEDS_STOP.has(title) ? found : `${title}${stop}\u00a0`,
  )
}
