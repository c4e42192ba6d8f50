/** All languages that a scenario and its procedure can be shown in. */
import type { ProcedureDocument } from '../format/procedure-document.ts'
import type { ScenarioDocument } from '../format/scenario-document.ts'
import { closestLanguage } from './closest-language.ts'
import { localisedProcedure, localisedScenario, shownScenario } from './localised.ts'
import type { Strings } from './string-table.ts'

/** Translations by BCP 47 tag; plain data, kept with the copy of a scenario that an attempt runs on. */
export interface Translations {
  readonly scenario: Readonly<Record<string, Strings>>
  /** Recordings of lines: files in the media folder by their names in the scenario. */
  readonly recordings: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly procedure: Readonly<Record<string, Strings>>
}

export const NO_TRANSLATIONS: Translations = { scenario: {}, recordings: {}, procedure: {} }

/** A scenario with its procedure, in one language. */
export interface ScenarioInWords {
  readonly document: ScenarioDocument
  readonly procedure: ProcedureDocument
}

/** Names the words that are shown where `asked` is asked for: the same name means the same words. */
export function wordsName(
  document: ScenarioDocument,
  translations: Translations,
  asked: string,
): string {
  const { scenario, procedure } = tagsFor(document, translations, asked)
  return `${scenario ?? ''} ${procedure ?? ''}`
}

/**
 * The scenario and its procedure in the language closest to `asked`, a BCP 47 tag; as they were written where there is
 * no translation. The two are translated independently: a trainer's own scenario may have the program's procedure.
 */
export function inLanguage(
  { document, procedure }: ScenarioInWords,
  translations: Translations,
  asked: string,
): ScenarioInWords {
  const tags = tagsFor(document, translations, asked)
  const strings = tags.scenario === null ? undefined : translations.scenario[tags.scenario]
  const steps = tags.procedure === null ? undefined : translations.procedure[tags.procedure]
  return {
    document:
      tags.scenario === null || strings === undefined
        ? shownScenario(document)
        : localisedScenario(document, {
            language: tags.scenario,
            strings,
            recordings: translations.recordings[tags.scenario] ?? {},
          }),
    procedure: steps === undefined ? procedure : localisedProcedure(procedure, steps),
  }
}

function tagsFor(document: ScenarioDocument, translations: Translations, asked: string) {
  return {
    scenario: closestLanguage(asked, document.language, Object.keys(translations.scenario)),
    // A procedure does not say what language it is written in; its tables do.
    procedure: closestLanguage(asked, '', Object.keys(translations.procedure)),
  }
}
