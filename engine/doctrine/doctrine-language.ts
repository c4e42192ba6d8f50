/** Languages that the field's own words (principles, moods, reasons of points) are written in. */
export const DOCTRINE_LANGUAGES = ['en', 'fr'] as const
export type DoctrineLanguage = (typeof DOCTRINE_LANGUAGES)[number]

/** The language closest to a BCP 47 tag; English where there is none. */
export function doctrineLanguage(tag: string): DoctrineLanguage {
  const base = tag.toLowerCase().split('-')[0]
  return DOCTRINE_LANGUAGES.find((language) => language === base) ?? 'en'
}
