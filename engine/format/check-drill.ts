/** What the form of a drill cannot say: names that must be known, and items that can be answered. */
import type { DrillDocument, NamedChoice, RewriteDrill } from '../drills/drill-document.ts'
import { drillItems, itemText } from '../drills/drill-items.ts'
import { sideBySide } from '../drills/mixed-items.ts'
import { keyPlace, valueUnder } from './form.ts'
import { nearMissCure } from './near-miss.ts'
import type { ProblemList } from './problem-list.ts'
import type { MapNode, TreeNode } from './tree.ts'

/** Under which key the items of each kind stand. */
const ITEMS_KEY = {
  order: 'items',
  sort: 'items',
  match: 'pairs',
  'true-false': 'statements',
  spot: 'scenes',
  rewrite: 'opinions',
} satisfies Record<DrillDocument['kind'], string>

/** Reports everything about a drill that only the whole of it shows. */
export function checkDrill(drill: DrillDocument, tree: MapNode, problems: ProblemList): void {
  const list = valueUnder(tree, ITEMS_KEY[drill.kind])
  const nodes = list?.kind === 'list' ? list.items : []
  // Items that were refused have left the list; then places would be those of others.
  if (nodes.length !== drillItems(drill).length) return
  checkSame(drill, nodes, problems)
  if (drill.kind === 'sort') checkNames(drill.kinds, 'kinds', 'is', tree, nodes, problems)
  if (drill.kind === 'spot') checkNames(drill.habits, 'habits', 'shows', tree, nodes, problems)
  if (drill.kind === 'rewrite') checkQuestions(drill, nodes, problems)
  if (drill.kind !== 'match') return
  const ids = drill.pairs.map(({ id }) => id)
  const most = Math.max(...ids.map((id) => sideBySide(drill, [id, ...ids], 2).length), 0)
  if (most < 2) problems.report('TR705', list?.start ?? tree.start)
}

function checkSame(drill: DrillDocument, nodes: readonly TreeNode[], problems: ProblemList): void {
  const ids = new Set<string>()
  const texts = new Set<string>()
  for (const [index, item] of drillItems(drill).entries()) {
    const node = nodes[index]
    if (node === undefined) continue
    if (ids.has(item.id)) problems.report('TR310', placeOf(node, 'id'), { of: 'item', id: item.id })
    ids.add(item.id)
    const text = 'left' in item ? `${item.left}\n${item.right}` : itemText(item)
    const said = text.toLowerCase().replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    if (texts.has(said)) {
      const key = 'left' in item ? 'left' : 'text'
      problems.report('TR704', placeOf(node, key), { text: itemText(item).slice(0, 60) })
    }
    texts.add(said)
  }
}

function checkNames(
  choices: readonly NamedChoice[],
  under: 'kinds' | 'habits',
  key: 'is' | 'shows',
  tree: MapNode,
  nodes: readonly TreeNode[],
  problems: ProblemList,
): void {
  const known = choices.map(({ id }) => id)
  const used = new Set<string>()
  for (const node of nodes) {
    const written = node.kind === 'map' ? valueUnder(node, key) : null
    if (written?.kind !== 'text') continue
    const name = written.value.trim()
    used.add(name)
    if (known.includes(name)) continue
    const cure = nearMissCure(name, known, `there is: ${known.join(', ')}`)
    problems.report('TR702', written.start, { name }, cure)
  }
  const map = valueUnder(tree, under)
  for (const id of known) {
    if (used.has(id) || map?.kind !== 'map') continue
    problems.report('TR706', keyPlace(map, id), { name: id })
  }
}

function checkQuestions(
  { opinions }: RewriteDrill,
  nodes: readonly TreeNode[],
  problems: ProblemList,
): void {
  for (const [index, { questions }] of opinions.entries()) {
    const node = nodes[index]
    if (node === undefined) continue
    const count = questions.filter(({ finds }) => finds).length
    if (count !== 1) problems.report('TR703', placeOf(node, 'questions'), { count })
    const ids = new Set<string>()
    for (const { id } of questions) {
      if (ids.has(id)) problems.report('TR310', placeOf(node, 'questions'), { of: 'question', id })
      ids.add(id)
    }
  }
}

function placeOf(node: TreeNode, key: string): number {
  return node.kind === 'map' ? keyPlace(node, key) : node.start
}
