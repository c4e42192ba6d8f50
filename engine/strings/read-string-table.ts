/** Reads a string table: text in; a table, problems with places, or both out. Never throws. */
import { keyPlace, valueUnder } from '../format/form.ts'
import { ProblemList } from '../format/problem-list.ts'
import { readFormat } from '../format/read-format.ts'
import { readTree } from '../format/read-tree.ts'
import type { Problem } from '../problems/problem.ts'
import { checkTable } from './check-table.ts'
import { stringTableForm, type StringTableForm } from './string-table-form.ts'
import {
  SUBJECT_KINDS,
  type StringTable,
  type SubjectKind,
  type TableSource,
} from './string-table.ts'
import { TablePlaces } from './table-places.ts'

export interface ReadTable {
  /** Null where there was an error; then everything is shown in the language of the source. */
  readonly table: StringTable | null
  /** All problems of the file, sorted by place. */
  readonly problems: readonly Problem[]
  readonly places: TablePlaces
}

/**
 * Reads the text of a string table; `file` is its name for messages. With `source` the translations are held against
 * the texts that they belong to, and where that is null there is nothing that they could belong to; without it the file
 * is only read.
 */
export function readStringTable(
  text: string,
  file: string,
  source?: TableSource | null,
): ReadTable {
  const problems = new ProblemList(file, text)
  const tree = readTree(text, problems)
  let table: StringTable | null = null
  const places = new TablePlaces(tree)
  if (tree !== null && readFormat(tree, 'string table', problems)) {
    const read = stringTableForm.read(tree, problems, 'string table')
    if (read !== undefined) {
      table = tableOf(read)
      checkHead(read, table, file, problems, source)
      if (source !== undefined && source !== null && !problems.hasErrors)
        checkTable(table, source, places, problems)
    }
  }
  if (problems.hasErrors) table = null
  return { table, problems: problems.sorted(), places }
}

function tableOf(read: StringTableForm): StringTable {
  const [first] = subjectsOf(read)
  return {
    format: 1,
    language: read.language?.value ?? '',
    subject: { kind: first?.kind ?? 'procedure', id: first?.id ?? '' },
    entries: (read.texts ?? []).map(({ key, value }) => ({
      id: key.value,
      source: value.source?.value.trim() ?? null,
      text: value.text?.value.trim() ?? '',
      note: value.note?.value.trim() ?? '',
    })),
  }
}

/** What the table says that it belongs to; more than one is a mistake. */
function subjectsOf(
  read: StringTableForm,
): readonly { readonly kind: SubjectKind; readonly id: string }[] {
  return SUBJECT_KINDS.flatMap((kind) => {
    const id = read[kind]?.value
    return id === undefined ? [] : [{ kind, id }]
  })
}

function checkHead(
  read: StringTableForm,
  table: StringTable,
  file: string,
  problems: ProblemList,
  source: TableSource | null | undefined,
): void {
  const { node, language } = read
  const [first, second] = subjectsOf(read)
  if (first === undefined)
    problems.report('TR202', node.start, {
      key: source?.subject.kind ?? 'scenario',
      in: 'string table',
    })
  else if (second !== undefined)
    problems.report('TR808', keyPlace(node, second.kind), { of: second.id, belongs: first.id })
  if (
    language !== undefined &&
    languageOfFile(file) !== null &&
    languageOfFile(file) !== language.value
  )
    problems.report('TR807', language.start, {
      language: language.value,
      file: languageOfFile(file) ?? '',
    })
  if (source === undefined) return
  const { kind, id } = table.subject
  if (kind === source?.subject.kind && id === source.subject.id) return
  problems.report('TR808', valueUnder(node, kind)?.start ?? node.start, {
    of: id,
    belongs: source?.subject.id ?? 'nothing that can be read',
  })
}

/** `strings/fr.yaml` and `strings/fr/complaint-7.yaml` are French; other names say nothing. */
function languageOfFile(file: string): string | null {
  const found = /(?:^|[/\\])strings[/\\]([^/\\]+?)(?:[/\\][^/\\]+)?(?:\.ya?ml)?$/i.exec(file)
  return found?.[1]?.replace(/\.ya?ml$/i, '') ?? null
}
