import { join } from 'node:path'
import { chapterTexts } from '../../../engine/handbook/change-chapter-texts.ts'
import type { ChapterDocument } from '../../../engine/handbook/chapter-document.ts'
import type { DrillDocument } from '../../../engine/drills/drill-document.ts'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'
import { pathTexts } from '../../../engine/paths/change-path-texts.ts'
import type { PathDocument } from '../../../engine/paths/path-document.ts'
import type { Problem } from '../../../engine/problems/problem.ts'
import { drillTexts } from '../../../engine/strings/change-drill-texts.ts'
import { procedureTexts } from '../../../engine/strings/change-procedure-texts.ts'
import { scenarioTexts } from '../../../engine/strings/change-scenario-texts.ts'
import { usableStrings } from '../../../engine/strings/localised.ts'
import { readStringTable } from '../../../engine/strings/read-string-table.ts'
import type { Strings, TableSource } from '../../../engine/strings/string-table.ts'
import { namesIn } from './folder-names.ts'
import { readTextFile } from './read-text-file.ts'

/** A table of the disk, ready to use. */
export interface TableOnDisk {
  /** Null where there is none, or none that can be read. */
  readonly strings: Strings | null
  /** What keeps the file from being used; slips in single texts are for `check` to tell. */
  readonly problems: readonly Problem[]
}

const NO_TABLE: TableOnDisk = { strings: null, problems: [] }
const TABLE_NAME = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})(?:\.ya?ml)?$/

/** Languages that a folder `strings` has, by the names in it: `fr.yaml` of a scenario, `fr/` of procedures and drills. */
export async function tableLanguages(folder: string): Promise<readonly string[]> {
  const names = await namesIn(join(folder, 'strings'))
  return [...new Set(names.flatMap((name) => TABLE_NAME.exec(name)?.[1] ?? []))]
}

interface Remembered {
  readonly text: string
  readonly table: TableOnDisk
}

/**
 * Reads string tables, each only when its language is asked for, and remembers them by what they were made for. A file
 * that has changed is read anew; a document that has changed is another one.
 */
export class StringTables {
  private readonly known = new WeakMap<object, Map<string, Remembered>>()

  /** The table of a scenario that lies in `folder`. */
  ofScenario(folder: string, document: ScenarioDocument, language: string): Promise<TableOnDisk> {
    const files = [`${language}.yaml`, `${language}.yml`]
    return this.read(join(folder, 'strings'), files, document, () => ({
      subject: { kind: 'scenario', id: document.id },
      language: document.language,
      shown: (file) => `${document.id}/strings/${file}`,
      texts: scenarioTexts(document),
    }))
  }

  /** The table of a procedure whose file lies in `folder`. */
  ofProcedure(
    folder: string,
    procedure: ProcedureDocument,
    language: string,
  ): Promise<TableOnDisk> {
    const files = [`${procedure.id}.yaml`, `${procedure.id}.yml`]
    return this.read(join(folder, 'strings', language), files, procedure, () => ({
      subject: { kind: 'procedure', id: procedure.id },
      language: '',
      shown: (file) => `procedures/strings/${language}/${file}`,
      texts: procedureTexts(procedure),
    }))
  }

  /** The table of a chapter of the handbook whose file lies in `folder`. */
  ofChapter(folder: string, chapter: ChapterDocument, language: string): Promise<TableOnDisk> {
    const files = [`${chapter.id}.yaml`, `${chapter.id}.yml`]
    return this.read(join(folder, 'strings', language), files, chapter, () => ({
      subject: { kind: 'chapter', id: chapter.id },
      language: chapter.language,
      shown: (file) => `handbook/strings/${language}/${file}`,
      texts: chapterTexts(chapter),
    }))
  }

  /** The table of a path whose file lies in `folder`. */
  ofPath(folder: string, path: PathDocument, language: string): Promise<TableOnDisk> {
    const files = [`${path.id}.yaml`, `${path.id}.yml`]
    return this.read(join(folder, 'strings', language), files, path, () => ({
      subject: { kind: 'path', id: path.id },
      language: '',
      shown: (file) => `paths/strings/${language}/${file}`,
      texts: pathTexts(path),
    }))
  }

  /** The table of a drill whose file lies in `folder`. */
  ofDrill(folder: string, drill: DrillDocument, language: string): Promise<TableOnDisk> {
    const files = [`${drill.id}.yaml`, `${drill.id}.yml`]
    return this.read(join(folder, 'strings', language), files, drill, () => ({
      subject: { kind: 'drill', id: drill.id },
      language: drill.language,
      shown: (file) => `drills/strings/${language}/${file}`,
      texts: drillTexts(drill),
    }))
  }

  private async read(
    folder: string,
    files: readonly string[],
    document: object,
    source: () => TableSource & {
      /** What a file is called in messages. */
      readonly shown: (file: string) => string
    },
  ): Promise<TableOnDisk> {
    for (const file of files) {
      const path = join(folder, file)
      const text = await readTextFile(path).catch(() => null)
      if (text === null) continue
      const tables = this.known.get(document) ?? new Map<string, Remembered>()
      this.known.set(document, tables)
      const remembered = tables.get(path)
      if (remembered?.text === text) return remembered.table
      const from = source()
      const { table, problems } = readStringTable(text, from.shown(file))
      const fits = table?.subject.kind === from.subject.kind && table.subject.id === from.subject.id
      const strings = table !== null && fits ? usableStrings(table, from.texts) : null
      const read = {
        strings,
        problems: problems.filter((problem) => problem.severity === 'error'),
      }
      tables.set(path, { text, table: read })
      return read
    }
    return NO_TABLE
  }
}
