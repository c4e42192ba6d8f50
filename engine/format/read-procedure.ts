/** Reads a procedure file: text in; a complete document, problems with places, or both out. Never throws. */
import type { Problem } from '../problems/problem.ts'
import { ProblemList } from './problem-list.ts'
import type { ProcedureDocument } from './procedure-document.ts'
import { procedureForm, type ProcedureForm } from './procedure-form.ts'
import { readFormat } from './read-format.ts'
import { readTree } from './read-tree.ts'

export interface ReadProcedure {
  /** Null where there was an error. */
  readonly document: ProcedureDocument | null
  readonly problems: readonly Problem[]
}

/** Reads the text of a procedure file; `file` is its name for messages, and should be `<id>.yaml`. */
export function readProcedure(text: string, file: string): ReadProcedure {
  const problems = new ProblemList(file, text)
  const tree = readTree(text, problems)
  let document: ProcedureDocument | null = null
  if (tree !== null && readFormat(tree, 'procedure', problems)) {
    const read = procedureForm.read(tree, problems, 'procedure')
    if (read !== undefined) document = procedureOf(read, file, problems)
  }
  return { document: problems.hasErrors ? null : document, problems: problems.sorted() }
}

function procedureOf(read: ProcedureForm, file: string, problems: ProblemList): ProcedureDocument {
  const name = /([^/\\]+)\.ya?ml$/.exec(file)?.[1]
  if (name !== undefined && read.id !== undefined && read.id.value !== name) {
    problems.report('TR701', read.id.start, { id: read.id.value, name })
  }
  const seen = new Set<string>()
  for (const { id } of read.steps ?? []) {
    if (id === undefined) continue
    if (seen.has(id.value)) problems.report('TR310', id.start, { id: id.value, of: 'step' })
    seen.add(id.value)
  }
  return {
    format: 1,
    id: read.id?.value ?? '',
    title: read.title?.value.trim() ?? '',
    short: read.short?.value.trim() ?? '',
    steps: (read.steps ?? []).map((step) => ({
      id: step.id?.value ?? '',
      title: step.title?.value.trim() ?? '',
      short: step.short?.value.trim() ?? '',
      purpose: step.purpose?.value.trim() ?? '',
      feels: step.feels?.value.trim() ?? '',
      signals: step.signals?.map((signal) => signal.value.trim()) ?? [],
      mistakes: step.mistakes?.map((mistake) => mistake.value.trim()) ?? [],
      // Reported as missing where it is; the document is not used then.
      principle: step.principle ?? 'empathy',
    })),
  }
}
