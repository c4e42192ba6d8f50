/** The items of a drill, whatever its kind calls them. */
import type { PrincipleId } from '../doctrine/principles.ts'
import type {
  DrillDocument,
  MatchPair,
  OpinionItem,
  OrderItem,
  SortItem,
  SpotScene,
  Statement,
} from './drill-document.ts'

export type DrillItem = OrderItem | SortItem | MatchPair | Statement | SpotScene | OpinionItem

/** In the order of the file. */
export function drillItems(drill: DrillDocument): readonly DrillItem[] {
  switch (drill.kind) {
    case 'order':
    case 'sort':
      return drill.items
    case 'match':
      return drill.pairs
    case 'true-false':
      return drill.statements
    case 'spot':
      return drill.scenes
    case 'rewrite':
      return drill.opinions
  }
}

/** The drill with nothing but the items that `isKept` keeps. */
export function drillWith(
  drill: DrillDocument,
  isKept: (item: { readonly id: string }) => boolean,
): DrillDocument {
  switch (drill.kind) {
    case 'order':
      return { ...drill, items: drill.items.filter(isKept) }
    case 'sort':
      return { ...drill, items: drill.items.filter(isKept) }
    case 'match':
      return { ...drill, pairs: drill.pairs.filter(isKept) }
    case 'true-false':
      return { ...drill, statements: drill.statements.filter(isKept) }
    case 'spot':
      return { ...drill, scenes: drill.scenes.filter(isKept) }
    case 'rewrite':
      return { ...drill, opinions: drill.opinions.filter(isKept) }
  }
}

/** What the learner reads of an item before answering. */
export function itemText(item: DrillItem): string {
  return 'left' in item ? item.left : item.text
}

/** Every principle that a drill trains, its own first. */
export function drillPrinciples(drill: DrillDocument): readonly PrincipleId[] {
  return [...new Set([drill.principle, ...drillItems(drill).map((item) => item.principle)])]
}
