/** Puts a scenario, a procedure, a drill, a chapter of the handbook or a path into another language. */
import { PLACEHOLDER } from '../conversation/placeholders.ts'
import type { DrillDocument } from '../drills/drill-document.ts'
import type { ProcedureDocument } from '../format/procedure-document.ts'
import type { ScenarioDocument } from '../format/scenario-document.ts'
import type { ChapterDocument } from '../handbook/chapter-document.ts'
import { changeChapterTexts } from '../handbook/change-chapter-texts.ts'
import { changePathTexts } from '../paths/change-path-texts.ts'
import type { PathDocument } from '../paths/path-document.ts'
import { changeDrillTexts } from './change-drill-texts.ts'
import { changeProcedureTexts } from './change-procedure-texts.ts'
import { changeScenarioTexts } from './change-scenario-texts.ts'
import { keptTogether } from './kept-together.ts'
import type { StringTable, Strings } from './string-table.ts'
import type { SourceText, TextChange } from './text-list.ts'

/** What a scenario needs to be played in another language; plain data. */
export interface ScenarioTranslation {
  /** BCP 47 tag. */
  readonly language: string
  readonly strings: Strings
  /** Recordings of the lines in this language, by their names in the scenario: files in its media folder. */
  readonly recordings: Readonly<Record<string, string>>
}

/**
 * The scenario in the language of the translation; whatever it lacks stays as it is, text by text. Only texts change
 * (and the recordings of what is said), so the conversation, its log and its points are the same.
 */
export function localisedScenario(
  document: ScenarioDocument,
  translation: ScenarioTranslation,
): ScenarioDocument {
  const { language, strings, recordings } = translation
  const changed = changeScenarioTexts(document, translated(strings))
  return {
    ...changed,
    language,
    media: { ...changed.media, ...recordings },
    moments: changed.moments.map((moment, place) => ({
      ...moment,
      lines: moment.lines.map((line, index) => {
        const said = keptTogether(document.moments[place]?.lines[index]?.say ?? '')
        // A recording of other words, in another language, would contradict the caption.
        const isOther = line.voice !== null && line.say !== said && !(line.voice in recordings)
        return isOther ? { ...line, voice: null } : line
      }),
      responses: moment.responses.map((response, index) => {
        const given = document.moments[place]?.responses[index]?.promise?.by
        if (response.promise === null || given === undefined) return response
        return { ...response, promise: { ...response.promise, given } }
      }),
    })),
  }
}

/** The scenario in the language that it was written in, as it is shown. */
export function shownScenario(document: ScenarioDocument): ScenarioDocument {
  return changeScenarioTexts(document, translated({}))
}

/** The procedure in other words; whatever the strings lack stays as it is. */
export function localisedProcedure(
  procedure: ProcedureDocument,
  strings: Strings,
): ProcedureDocument {
  return changeProcedureTexts(procedure, translated(strings))
}

/** The chapter in other words; whatever the strings lack stays as it is. */
export function localisedChapter(
  chapter: ChapterDocument,
  language: string,
  strings: Strings,
): ChapterDocument {
  return { ...changeChapterTexts(chapter, translated(strings)), language }
}

/** The path in other words; whatever the strings lack stays as it is. */
export function localisedPath(path: PathDocument, strings: Strings): PathDocument {
  return changePathTexts(path, translated(strings))
}

/** The drill in the language of the strings; whatever they lack stays as it is. */
export function localisedDrill(
  drill: DrillDocument,
  language: string,
  strings: Strings,
): DrillDocument {
  return { ...changeDrillTexts(drill, translated(strings)), language }
}

/** Whatever is shown comes through here; a text without a translation as it was written. */
function translated(strings: Strings): TextChange {
  return (id, text) => keptTogether(Object.hasOwn(strings, id) ? (strings[id] ?? text) : text)
}

/**
 * The translations of a table that can be shown. A text that names what the source does not name is left out: the
 * braces would stand on the screen.
 */
export function usableStrings(table: StringTable, texts: readonly SourceText[]): Strings {
  const sources = new Map(texts.map(({ id, text }) => [id, text]))
  const usable: Record<string, string> = {}
  for (const { id, text } of table.entries) {
    const source = sources.get(id)
    if (source === undefined || text === '') continue
    const isKnown = [...text.matchAll(PLACEHOLDER)].every(([name]) => source.includes(name))
    if (isKnown) usable[id] = text
  }
  return usable
}
