import { join } from 'node:path'
import type { LibraryEntry } from '../../../contract/messages.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { closestLanguage } from '../../../engine/strings/closest-language.ts'
import {
  localisedProcedure,
  localisedScenario,
  shownScenario,
} from '../../../engine/strings/localised.ts'
import type { Strings } from '../../../engine/strings/string-table.ts'
import { NO_TRANSLATIONS, type Translations } from '../../../engine/strings/translations.ts'
import { cardInWords } from './library-card.ts'
import type { LibraryScenario } from './library-entries.ts'
import { StringTables, tableLanguages, type TableOnDisk } from './string-tables.ts'

/** The library in the languages that it is asked for. Tables of other languages are not even opened. */
export class LibraryWords {
  private readonly tables = new StringTables()
  private readonly folders: { readonly builtIn: string; readonly own: string }

  /** `builtIn` and `own` as in LibraryOptions. */
  constructor(folders: LibraryWords['folders']) {
    this.folders = folders
  }

  /** The entries in the language closest to `asked`, a BCP 47 tag; as they were written where it is empty. */
  async entries(
    scenarios: readonly LibraryScenario[],
    asked: string,
  ): Promise<readonly LibraryEntry[]> {
    const entries: LibraryEntry[] = []
    for (const scenario of scenarios)
      entries.push(asked === '' ? scenario.entry : await this.entry(scenario, asked))
    return entries
  }

  /** All languages of a scenario and of its procedure. */
  async translations(scenario: LibraryScenario): Promise<Translations> {
    const { document, procedure, at } = scenario
    if (document === null || procedure === null) return NO_TRANSLATIONS
    const languages = at?.languages ?? []
    const strings: Record<string, Strings> = {}
    const recordings: Record<string, Readonly<Record<string, string>>> = {}
    for (const language of languages) {
      const table = await this.scenarioTable(scenario, language)
      if (table?.strings === null || table === null) continue
      strings[language] = table.strings
      const own = Object.entries(document.media).filter(([, file]) =>
        at?.mediaFiles.has(`${language}/${file}`),
      )
      if (own.length > 0)
        recordings[language] = Object.fromEntries(
          own.map(([name, file]) => [name, `${language}/${file}`]),
        )
    }
    const steps: Record<string, Strings> = {}
    for (const folder of this.procedureFolders(scenario)) {
      for (const language of await tableLanguages(folder)) {
        const table = await this.tables.ofProcedure(folder, procedure, language)
        if (table.strings !== null) steps[language] = table.strings
      }
    }
    return { scenario: strings, recordings, procedure: steps }
  }

  private async entry(scenario: LibraryScenario, asked: string): Promise<LibraryEntry> {
    const { entry, document, procedure, at } = scenario
    if (entry.card === null || document === null || procedure === null) return entry
    const language = closestLanguage(asked, document.language, at?.languages ?? [])
    const table = language === null ? null : await this.scenarioTable(scenario, language)
    const strings = table?.strings ?? null
    // What a card shows stands at the head of the scenario: its moments need not be gone through.
    const head = { ...document, moments: [] }
    const shown =
      language === null || strings === null
        ? shownScenario(head)
        : localisedScenario(head, { language, strings, recordings: {} })
    const steps = localisedProcedure(procedure, await this.procedureStrings(scenario, asked))
    return {
      ...entry,
      card: cardInWords(entry.card, shown, steps, asked),
      problems: [...entry.problems, ...(table?.problems ?? []).map(problemLine)],
    }
  }

  private async scenarioTable(
    { document, at }: LibraryScenario,
    language: string,
  ): Promise<TableOnDisk | null> {
    if (document === null || at === null || at.folder === null) return null
    return this.tables.ofScenario(at.folder, document, language)
  }

  private async procedureStrings(scenario: LibraryScenario, asked: string): Promise<Strings> {
    if (scenario.procedure === null) return {}
    for (const folder of this.procedureFolders(scenario).toReversed()) {
      const language = closestLanguage(asked, '', await tableLanguages(folder))
      if (language === null) continue
      const { strings } = await this.tables.ofProcedure(folder, scenario.procedure, language)
      if (strings !== null) return strings
    }
    return {}
  }

  /** Where tables of the procedure may lie: beside the program's, then beside the user's, which win. */
  private procedureFolders({ origin }: LibraryScenario): readonly string[] {
    const program = join(this.folders.builtIn, 'procedures')
    return origin === 'built-in' ? [program] : [program, join(this.folders.own, 'procedures')]
  }
}
