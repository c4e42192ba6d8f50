import type { FaultyFile } from '../../../contract/messages.ts'
import type { ChapterDocument } from '../../../engine/handbook/chapter-document.ts'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { closestLanguage } from '../../../engine/strings/closest-language.ts'
import { localisedChapter, localisedProcedure } from '../../../engine/strings/localised.ts'
import type { Strings } from '../../../engine/strings/string-table.ts'
import { readProcedureFolder } from '../library/read-procedure-folder.ts'
import { StringTables, tableLanguages } from '../library/string-tables.ts'
import type { ChapterOnDisk } from './chapters-on-disk.ts'

/** Chapters and procedures in the languages that they are asked for. */
export class HandbookWords {
  private readonly tables = new StringTables()
  private readonly procedureFolders: readonly string[]
  /** A chapter is put into a language once, as long as its table stays the same. */
  private readonly made = new WeakMap<Strings, ChapterDocument>()

  /** Folders of procedures: the program's, then the user's, whose files win. */
  constructor(procedureFolders: readonly string[]) {
    this.procedureFolders = procedureFolders
  }

  /** The chapters in the language closest to `asked`, and what is wrong with their tables. */
  async chapters(
    chapters: readonly ChapterOnDisk[],
    asked: string,
  ): Promise<{
    readonly chapters: readonly ChapterOnDisk[]
    readonly faulty: readonly FaultyFile[]
  }> {
    const faulty: FaultyFile[] = []
    const shown: ChapterOnDisk[] = []
    for (const chapter of chapters) {
      const { document, folder } = chapter
      const languages = asked === '' ? [] : await tableLanguages(folder)
      const language = closestLanguage(asked, document.language, languages)
      if (language === null) {
        shown.push(chapter)
        continue
      }
      const table = await this.tables.ofChapter(folder, document, language)
      const put = this.put(document, language, table.strings)
      const problems = table.problems.map(problemLine)
      if (problems.length > 0)
        faulty.push({
          kind: 'chapter',
          name: put.title,
          origin: chapter.origin,
          usable: true,
          problems,
        })
      shown.push({ ...chapter, document: put })
    }
    return { chapters: shown, faulty }
  }

  /** Every chapter once in each of its languages. */
  async inEveryLanguage(chapters: readonly ChapterOnDisk[]): Promise<readonly ChapterOnDisk[]> {
    const all: ChapterOnDisk[] = [...chapters]
    for (const chapter of chapters) {
      const { document, folder } = chapter
      for (const language of await tableLanguages(folder)) {
        const { strings } = await this.tables.ofChapter(folder, document, language)
        if (strings === null) continue
        all.push({ ...chapter, document: this.put(document, language, strings) })
      }
    }
    return all
  }

  /** All procedures in the language closest to `asked`. */
  async procedures(asked: string): Promise<readonly ProcedureDocument[]> {
    const known = new Map<string, ProcedureDocument>()
    for (const folder of this.procedureFolders) {
      const { procedures } = await readProcedureFolder(folder)
      const language =
        asked === '' ? null : closestLanguage(asked, '', await tableLanguages(folder))
      for (const [id, procedure] of procedures) {
        const table =
          language === null ? null : await this.tables.ofProcedure(folder, procedure, language)
        known.set(id, localisedProcedure(procedure, table?.strings ?? {}))
      }
    }
    return [...known.values()]
  }

  private put(
    document: ChapterDocument,
    language: string,
    strings: Strings | null,
  ): ChapterDocument {
    if (strings === null) return document
    const made = this.made.get(strings) ?? localisedChapter(document, language, strings)
    this.made.set(strings, made)
    return made
  }
}
