/** Reads a drill file: text in; a complete document, problems with places, or both out. Never throws. */
import { DRILL_KINDS, type DrillDocument } from '../drills/drill-document.ts'
import type { Problem } from '../problems/problem.ts'
import { checkDrill } from './check-drill.ts'
import { valueUnder } from './form.ts'
import { ProblemList } from './problem-list.ts'
import { readFormat } from './read-format.ts'
import { readTree } from './read-tree.ts'
import { resolvedDrill } from './resolve-drill.ts'
import { oneOf } from './text-shapes.ts'
import type { MapNode, TreeNode } from './tree.ts'

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
  if (document !== null && tree?.kind === 'map') {
    checkName(document.id, tree, file, problems)
    checkDrill(document, tree, problems)
  }
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
  return kind === undefined ? null : resolvedDrill(kind, tree, problems)
}

function checkName(id: string, tree: MapNode, file: string, problems: ProblemList): void {
  const name = /([^/\\]+)\.ya?ml$/.exec(file)?.[1]
  const written: TreeNode | null = valueUnder(tree, 'id')
  if (written !== null && name !== undefined && id !== name)
    problems.report('TR701', written.start, { id, name })
}
