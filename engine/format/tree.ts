/** An authored file as nested maps, lists and texts, each with its place in the file. */
export type TreeNode = TextNode | ListNode | MapNode

export interface TextNode {
  readonly kind: 'text'
  readonly value: string
  /** Offset of the first character in the file. */
  readonly start: number
  /** Written without quotes, so that it may be a number, true, false or nothing at all. */
  readonly plain: boolean
  /** The value stands in the file letter by letter: offset n of it is offset `start + n` of the file. */
  readonly exact: boolean
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly TreeNode[]
  readonly start: number
}

export interface MapNode {
  readonly kind: 'map'
  readonly keys: readonly TextNode[]
  /** As many as there are keys, in the same order. */
  readonly values: readonly TreeNode[]
  readonly start: number
}

/** Whether nothing was written: `key:` alone, `~` or `null`. */
export function isNothing(node: TreeNode): boolean {
  return (
    node.kind === 'text' &&
    node.plain &&
    (node.value === '' || node.value === '~' || node.value === 'null')
  )
}
