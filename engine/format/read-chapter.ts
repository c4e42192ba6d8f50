/** Reads a chapter of the handbook: text in; a complete document, problems with places, or both out. Never throws. */
import type { ChapterDocument } from '../handbook/chapter-document.ts'
import type { Problem } from '../problems/problem.ts'
import { chapterForm } from './chapter-form.ts'
import type { ChapterSurroundings } from './chapter-surroundings.ts'
import { ProblemList } from './problem-list.ts'
import { readFormat } from './read-format.ts'
import { readTree } from './read-tree.ts'
import { chapterOf } from './resolve-chapter.ts'

export interface ReadChapter {
  /** Null where there was an error. */
  readonly document: ChapterDocument | null
  readonly problems: readonly Problem[]
}

/** Reads the text of a chapter; `file` is its name for messages, and should be `<id>.yaml`. */
export function readChapter(
  text: string,
  file: string,
  surroundings: ChapterSurroundings = {},
): ReadChapter {
  const problems = new ProblemList(file, text)
  const tree = readTree(text, problems)
  let document: ChapterDocument | null = null
  if (tree !== null && readFormat(tree, 'chapter', problems)) {
    const read = chapterForm.read(tree, problems, 'chapter')
    if (read !== undefined) document = chapterOf(read, file, surroundings, problems)
  }
  return { document: problems.hasErrors ? null : document, problems: problems.sorted() }
}
