import { INTERFACE_LANGUAGES, isInterfaceLanguage } from '../interface-language.ts'
import { formatsOf } from './formats.ts'

/**
 * Writes a value that words have a place for: `{{percent, percent}}`, `{{points, signed}}`; a figure without a
 * format is written as a number of the language. Text is put in as it is.
 */
export function fillIn(value: unknown, format: string | undefined, language: string): string {
  if (typeof value !== 'number') return String(value)
  const { locale } = INTERFACE_LANGUAGES[isInterfaceLanguage(language) ? language : 'en']
  const formats = formatsOf(locale)
  switch (format) {
    case 'percent':
    case 'points':
    case 'signed':
    case 'clock':
      return formats[format](value)
    default:
      return formats.number(value)
  }
}
