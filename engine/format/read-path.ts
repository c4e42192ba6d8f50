/** Reads a path file: text in; a complete document, problems with places, or both out. Never throws. */
import type { PathDay, PathDocument } from '../paths/path-document.ts'
import type { Problem } from '../problems/problem.ts'
import { nearMissCure } from './near-miss.ts'
import { pathForm, type DayForm, type PathForm } from './path-form.ts'
import { ProblemList } from './problem-list.ts'
import { readFormat } from './read-format.ts'
import { readTree } from './read-tree.ts'
import type { TextNode } from './tree.ts'

export interface ReadPath {
  /** Null where there was an error; warnings alone leave it usable. */
  readonly document: PathDocument | null
  readonly problems: readonly Problem[]
}

/** What a path may name, by id; leave out what is not known: nothing is said about it then. */
export interface PathSurroundings {
  readonly scenarios?: ReadonlySet<string>
  readonly drills?: ReadonlySet<string>
  readonly chapters?: ReadonlySet<string>
}

const KINDS = [
  ['scenarios', 'scenario'],
  ['drills', 'drill'],
  ['chapters', 'chapter'],
] as const

/** Keys of a day that say nothing about what there is to do. */
const HEAD: ReadonlySet<string> = new Set(['id', 'title', 'purpose'])

/** Reads the text of a path file; `file` is its name for messages, and should be `<id>.yaml`. */
export function readPath(
  text: string,
  file: string,
  surroundings: PathSurroundings = {},
): ReadPath {
  const problems = new ProblemList(file, text)
  const tree = readTree(text, problems)
  let document: PathDocument | null = null
  if (tree !== null && readFormat(tree, 'path', problems)) {
    const read = pathForm.read(tree, problems, 'path')
    if (read !== undefined) document = pathOf(read, file, problems, surroundings)
  }
  return { document: problems.hasErrors ? null : document, problems: problems.sorted() }
}

function pathOf(
  read: PathForm,
  file: string,
  problems: ProblemList,
  surroundings: PathSurroundings,
): PathDocument {
  const name = /([^/\\]+)\.ya?ml$/.exec(file)?.[1]
  if (name !== undefined && read.id !== undefined && read.id.value !== name)
    problems.report('TR701', read.id.start, { id: read.id.value, name })
  const seen = new Set<string>()
  for (const { id } of read.days ?? []) {
    if (id === undefined) continue
    if (seen.has(id.value)) problems.report('TR310', id.start, { id: id.value, of: 'day' })
    seen.add(id.value)
  }
  return {
    format: 1,
    id: words(read.id),
    title: words(read.title),
    purpose: words(read.purpose),
    days: (read.days ?? []).map((day) => dayOf(day, problems, surroundings)),
  }
}

function dayOf(read: DayForm, problems: ProblemList, surroundings: PathSurroundings): PathDay {
  for (const [list, kind] of KINDS)
    for (const node of read[list] ?? []) checkNamed(node, kind, surroundings[list], problems)
  // A list that was refused or mistyped has its own problem already.
  if (read.node.keys.every(({ value }) => HEAD.has(value)))
    problems.report('TR901', read.node.start, { day: words(read.title) })
  return {
    id: words(read.id),
    title: words(read.title),
    purpose: words(read.purpose),
    scenarios: read.scenarios?.map(words) ?? [],
    drills: read.drills?.map(words) ?? [],
    chapters: read.chapters?.map(words) ?? [],
  }
}

function checkNamed(
  { value, start }: TextNode,
  kind: string,
  known: ReadonlySet<string> | undefined,
  problems: ProblemList,
): void {
  if (known === undefined || known.has(value)) return
  const cure = nearMissCure(value, known, '')
  problems.report('TR902', start, { kind, name: value }, cure === '' ? undefined : cure)
}

function words(node: TextNode | undefined): string {
  return node?.value.trim() ?? ''
}
