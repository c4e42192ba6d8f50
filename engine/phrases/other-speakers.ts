/** Which parts of a text are not the writer's own words. */
import type { PhraseTable } from './phrase-table.ts'

/** A part of a text, in UTF-16 units: from the first to just behind the last. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Pairs of marks around somebody's words; straight single ones are apostrophes more often than quotation marks. */
const QUOTATIONS: readonly RegExp[] = [
  /“[^”\n]*(?:”|$)/gmu,
  /«[^»\n]*(?:»|$)/gmu,
  /„[^“”\n]*(?:[“”]|$)/gmu,
  /"[^"\n]*(?:"|$)/gmu,
  /(?<![\p{L}\p{N}])[‘'](?=\p{L})[^‘'’\n]*(?:[’'](?=\p{L})[^‘'’\n]*)*[’'](?![\p{L}\p{N}])/gmu,
]

/** Everything that stands in quotation marks; a mark that is never closed quotes to the end of its line. */
export function quotedRanges(text: string): readonly TextRange[] {
  return QUOTATIONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  )
}

/** Where a sentence ends, for what is reported in it. */
const SENTENCE_END = /[.!?…\n](?=\s|$)|[;\n]/gu
/** Titles end in a full stop that ends no sentence. */
const TITLE = /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|m|st)\.$/iu

/** Whether what begins at `start` is somebody else's, told by the writer, or only named in order to avoid it. */
export function isTold(text: string, start: number, table: PhraseTable): boolean {
  const before = text.slice(sentenceStart(text, start), start)
  if (table.avoided.test(before)) return true
  const told = Math.max(
    -1,
    ...table.reports.flatMap((pattern) =>
      [...before.matchAll(pattern)].map(({ 0: found, index }) => index + found.length),
    ),
  )
  return told >= 0 && !table.ownAgain.test(before.slice(told))
}

function sentenceStart(text: string, before: number): number {
  let start = 0
  for (const { index } of text.slice(0, before).matchAll(SENTENCE_END))
    if (!TITLE.test(text.slice(Math.max(0, index - 5), index + 1))) start = index + 1
  return start
}
