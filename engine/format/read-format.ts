/** Checks which version of the format a file is written in, before anything else is said about it. */
import type { ProblemList } from './problem-list.ts'
import type { TreeNode } from './tree.ts'

/** The version that this program reads. */
export const FORMAT = 1

/** Whether the rest of the file can be read; a file of another version is refused with one problem. */
export function readFormat(tree: TreeNode, what: string, problems: ProblemList): boolean {
  if (tree.kind !== 'map') {
    problems.report('TR203', tree.start, { key: what })
    return false
  }
  const index = tree.keys.findIndex((key) => key.value === 'format')
  const written = tree.values[index]
  // A missing one is reported with the other keys that are missing.
  if (written === undefined || (written.kind === 'text' && written.value === String(FORMAT)))
    return true
  const value = written.kind === 'text' ? written.value : 'something else'
  const newer = /^\d+$/.test(value) && Number(value) > FORMAT
  const cure = newer ? 'the file was made for a newer Third Ring: update the program' : undefined
  problems.report('TR215', written.start, { value, format: FORMAT }, cure)
  return false
}
