/** Languages that the interface is written in, as BCP 47 tags. */
export const LANGUAGE_TAGS = ['en', 'fr'] as const

/** One of the interface's languages: what the host is asked for, and what `lang` says. */
export type LanguageTag = (typeof LANGUAGE_TAGS)[number]
