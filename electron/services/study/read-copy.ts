import type { ScenarioCopy } from '../../../contract/messages.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import {
  NO_TRANSLATIONS,
  wordsName,
  type Translations,
} from '../../../engine/strings/translations.ts'
import { shownCopy, type KeptScenario } from '../library/kept-scenario.ts'
import type { StoredCopy } from './study-request.ts'

/** A scenario copy in one language, ready to be shown. */
export interface CopyInWords {
  readonly copy: ScenarioCopy
  readonly scenario: Scenario
}

/** A scenario copy ready to replay attempts on. */
export class ReadCopy {
  readonly stored: StoredCopy
  /** As it was written: logs are replayed and searches made on this, whatever language is shown. */
  readonly scenario: Scenario
  readonly translations: Translations
  private readonly kept: KeptScenario
  private readonly shown = new Map<string, CopyInWords>()

  constructor(stored: StoredCopy, kept: KeptScenario) {
    this.stored = stored
    this.kept = kept
    this.translations = kept.translations
    this.scenario = prepareScenario(kept.document, kept.procedure)
  }

  /** The copy in the language closest to a BCP 47 tag; as it was written where that is empty or not there. */
  inLanguage(asked: string): CopyInWords {
    // There are no more of these names than there are translations.
    const name = wordsName(this.kept.document, this.translations, asked)
    const known = this.shown.get(name)
    if (known !== undefined) return known
    const copy = shownCopy(this.kept, asked, this.stored.hash)
    const shown = { copy, scenario: prepareScenario(copy.document, copy.procedure) }
    this.shown.set(name, shown)
    return shown
  }
}

/** Reads a stored copy back. Its hash was checked when it came out of the store. */
export function readCopy(stored: StoredCopy): ReadCopy {
  // The hash proves that this is what the reader returned when the attempt began; older copies have no translations.
  const { document, procedure, translations } = JSON.parse(stored.json) as Omit<
    KeptScenario,
    'translations'
  > & { readonly translations?: Translations }
  return new ReadCopy(stored, {
    document,
    procedure,
    translations: translations ?? NO_TRANSLATIONS,
  })
}
