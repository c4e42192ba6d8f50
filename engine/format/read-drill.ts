/** Reads a drill file: text in; a complete document, problems with places, or both out. Never throws. */
import { DRILL_KINDS, type DrillDocument } from '../drills/drill-document.ts'
import type { Problem } from '../problems/problem.ts'
import { matchForm, orderForm, sortForm, trueFalseForm, type SortForm } from './drill-form.ts'
import { valueUnder } from './form.ts'
import { nearMissCure } from './near-miss.ts'
import { ProblemList } from './problem-list.ts'
import { readFormat } from './read-format.ts'
import { readTree } from './read-tree.ts'
import { oneOf } from './text-shapes.ts'
import type { MapNode, TextNode, TreeNode } from './tree.ts'

export interface ReadDrill {
  /** Null where there was an error. */
  readonly document: DrillDocument | null
  readonly problems: readonly Problem[]
}

/** Reads the text of a drill file; `file` is its name for messages, and should be `<id>.yaml`. */
export function readDrill(text: string, file: string): ReadDrill {
  const problems = new ProblemList(file, text)
  const tree = readTree(text, problems)
  let document: DrillDocument | null = null
  if (tree?.kind === 'map' && readFormat(tree, 'drill', problems))
    document = drillOf(tree, problems)
  else if (tree !== null && tree.kind !== 'map')
    problems.report('TR203', tree.start, { key: 'drill' })
  if (document !== null && tree?.kind === 'map') checkName(document.id, tree, file, problems)
  return { document: problems.hasErrors ? null : document, problems: problems.sorted() }
}

const kindShape = oneOf(DRILL_KINDS)

function drillOf(tree: MapNode, problems: ProblemList): DrillDocument | null {
  const written = valueUnder(tree, 'kind')
  if (written === null) {
    problems.report('TR202', tree.start, { key: 'kind', in: 'drill' })
    return null
  }
  const kind = kindShape.read(written, problems, 'kind')
  switch (kind) {
    case undefined:
      return null
    case 'order': {
      const read = orderForm.read(tree, problems, 'drill')
      const items =
        read?.items?.map((item) => ({ text: words(item.text), why: words(item.why) })) ?? []
      return read === undefined ? null : { ...sharedPart(read), kind, items }
    }
    case 'sort': {
      const read = sortForm.read(tree, problems, 'drill')
      if (read === undefined) return null
      checkKinds(read, problems)
      const kinds =
        read.kinds?.map(({ key, value }) => ({ id: key.value, name: words(value) })) ?? []
      const items =
        read.items?.map((item) => ({
          text: words(item.text),
          is: words(item.is),
          why: words(item.why),
        })) ?? []
      return { ...sharedPart(read), kind, kinds, items }
    }
    case 'match': {
      const read = matchForm.read(tree, problems, 'drill')
      const pairs =
        read?.pairs?.map((pair) => ({
          left: words(pair.left),
          right: words(pair.right),
          why: words(pair.why),
        })) ?? []
      return read === undefined ? null : { ...sharedPart(read), kind, pairs }
    }
    case 'true-false': {
      const read = trueFalseForm.read(tree, problems, 'drill')
      const statements =
        read?.statements?.map((item) => ({
          text: words(item.text),
          holds: item.holds ?? false,
          why: words(item.why),
        })) ?? []
      return read === undefined ? null : { ...sharedPart(read), kind, statements }
    }
  }
}

type SharedForm = Pick<SortForm, 'id' | 'title' | 'prompt' | 'principle'>

function sharedPart(
  read: SharedForm,
): Pick<DrillDocument, 'format' | 'id' | 'title' | 'prompt' | 'principle'> {
  return {
    format: 1,
    id: words(read.id),
    title: words(read.title),
    prompt: words(read.prompt),
    // Reported as missing where it is; the document is not used then.
    principle: read.principle ?? 'empathy',
  }
}

function checkKinds(read: SortForm, problems: ProblemList): void {
  const kinds = (read.kinds ?? []).map(({ key }) => key.value)
  for (const { is } of read.items ?? []) {
    if (is === undefined || kinds.includes(is.value)) continue
    problems.report(
      'TR702',
      is.start,
      { name: is.value },
      nearMissCure(is.value, kinds, `there is: ${kinds.join(', ')}`),
    )
  }
}

function checkName(id: string, tree: MapNode, file: string, problems: ProblemList): void {
  const name = /([^/\\]+)\.ya?ml$/.exec(file)?.[1]
  const written: TreeNode | null = valueUnder(tree, 'id')
  if (written !== null && name !== undefined && id !== name)
    problems.report('TR701', written.start, { id, name })
}

function words(node: TextNode | undefined): string {
  return node?.value.trim() ?? ''
}
