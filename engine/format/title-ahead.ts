/** The title of a file from its few lines alone: the whole of a chapter takes a hundred times as long to read. */
import { ProblemList } from './problem-list.ts'
import { readTree } from './read-tree.ts'
import type { TreeNode } from './tree.ts'

/** A title with the language that it is in, as a BCP 47 tag. */
export interface TitleAhead {
  readonly title: string
  readonly language: string
}

/** Title of a drill or a chapter as its author wrote it; null where the file does not tell it in the usual way. */
export function titleAhead(file: string): TitleAhead | null {
  const title = textOf(valueAt(file, 'title'))
  if (title === null) return null
  return { title, language: textOf(valueAt(file, 'language')) ?? 'en' }
}

/** The title in a string table; null where it has none for this very `title`. */
export function titleInTable(table: string, title: string): string | null {
  // Title comes first in a table, and its entry goes on as long as lines are further in.
  const entry =
    /^texts:[^\n]*\n(?:[ \t\r]*(?:#[^\n]*)?\n){0,200}([ \t]+)(title:[^\n]*(?:\n\1[ \t][^\n]*|\n[ \t\r]*(?=\n)){0,200})/m.exec(
      table,
    )
  if (entry === null) return null
  const [, indent = '', lines = ''] = entry
  const value = valueAt(lines.replaceAll(`\n${indent}`, '\n'), 'title')
  if (value?.kind !== 'map') return textOf(value)
  return textOf(child(value, 'source')) === title ? textOf(child(value, 'text')) : null
}

/** What stands at a key of the outermost map: its line, and the lines after it that are further in or empty, as many as a title may have. */
function valueAt(text: string, key: string): TreeNode | null {
  const lines = new RegExp(`^${key}:[^\\n]*(?:\\n(?:[ \\t][^\\n]*|\\r?(?=\\n))){0,200}`, 'm').exec(
    text,
  )
  const tree = lines === null ? null : readTree(lines[0], new ProblemList('', lines[0]))
  return child(tree, key)
}

function child(node: TreeNode | null, key: string): TreeNode | null {
  if (node?.kind !== 'map') return null
  return node.values[node.keys.findIndex(({ value }) => value === key)] ?? null
}

function textOf(node: TreeNode | null): string | null {
  const text = node?.kind === 'text' ? node.value.trim() : ''
  return text === '' ? null : text
}
