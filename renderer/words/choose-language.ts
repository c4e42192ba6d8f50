import type { Settings } from '../../contract/messages.ts'
import { isInterfaceLanguage, type InterfaceLanguage } from './interface-language.ts'
import { LANGUAGE_TAGS } from './language-tag.ts'

/** Names in the address for the two languages that only layouts are tried with. */
const TRIAL: Readonly<Record<string, InterfaceLanguage>> = {
  pseudo: 'en-XA',
  'pseudo-rtl': 'en-XB',
}

/** What the choice of a language depends on. */
export interface LanguageWishes {
  readonly setting: Settings['language']
  /** The machine's languages, dearest first, as in `navigator.languages`. */
  readonly machine: readonly string[]
  /** The query of the address; `?language=` there comes before everything else. */
  readonly address: string
}

/** The language to show: the one of the address, else of the settings, else the machine's first that is spoken here. */
export function chooseLanguage({ setting, machine, address }: LanguageWishes): InterfaceLanguage {
  const asked = new URLSearchParams(address).get('language') ?? ''
  const wanted = TRIAL[asked] ?? asked
  if (isInterfaceLanguage(wanted)) return wanted
  if (setting !== 'system') return setting
  for (const language of machine) {
    const spoken = LANGUAGE_TAGS.find((tag) => tag === language.toLowerCase().split('-')[0])
    if (spoken !== undefined) return spoken
  }
  return 'en'
}
