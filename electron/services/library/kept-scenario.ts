import type { ScenarioCopy } from '../../../contract/messages.ts'
import {
  inLanguage,
  type ScenarioInWords,
  type Translations,
} from '../../../engine/strings/translations.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { sha256 } from '../store/seal.ts'

/** A scenario with its procedure and all its translations: what an attempt runs on, for ever. */
export interface KeptScenario extends ScenarioInWords {
  readonly translations: Translations
}

/**
 * The text under which a scenario is kept: its hash is the SHA-256 of it. One without translations is written as it
 * always was, so that copies made before there were any keep their hash.
 */
export function keptText({ document, procedure, translations }: KeptScenario): string {
  const has = Object.values(translations).some((one) => Object.keys(one).length > 0)
  return canonicalJson(has ? { document, procedure, translations } : { document, procedure })
}

/** The scenario in the language closest to `asked`; the hash is that of what is kept, whatever language is shown. */
export function shownCopy(kept: KeptScenario, asked: string, hash?: string): ScenarioCopy {
  return {
    hash: hash ?? sha256(keptText(kept)),
    ...inLanguage(kept, kept.translations, asked),
  }
}
