/** Checks texts that are shown during a conversation: their placeholders, their length, their words. */
import { PLACEHOLDER } from '../conversation/placeholders.ts'
import type { PhraseId } from '../doctrine/phrases.ts'
import { findPhrases } from '../phrases/find-phrases.ts'
import type { Names } from './names.ts'
import { nearMissCure } from './near-miss.ts'
import type { TextNode } from './tree.ts'

/** Longer lines of a customer do not fit the screen in large type. */
export const LONG_LINE = 320
/** Longer responses are not read before they are chosen. */
export const LONG_RESPONSE = 160

/** The text without line breaks at its ends; unknown placeholders are reported. */
export function shownText(node: TextNode | undefined, names: Names): string {
  if (node === undefined) return ''
  const { value } = node
  if (value.includes('{')) checkPlaceholders(node, names)
  return value.trim()
}

function checkPlaceholders(node: TextNode, names: Names): void {
  for (const match of node.value.matchAll(PLACEHOLDER)) {
    const name = match[1] ?? ''
    if (names.scope.variables.has(name)) names.useVariable(name)
    if (names.placeholders.has(name)) continue
    const at = node.exact ? node.start + match.index : node.start
    const otherwise = `there is: ${[...names.placeholders].map((known) => `{${known}}`).join(', ')}`
    names.problems.report(
      'TR309',
      at,
      { name: `{${name}}` },
      nearMissCure(name, names.placeholders, otherwise),
    )
  }
}

/** A line of the customer. */
export function customerText(node: TextNode | undefined, names: Names): string {
  const shown = shownText(node, names)
  if (node !== undefined && shown.length > LONG_LINE) {
    names.problems.report('TR509', node.start, { length: shown.length, most: LONG_LINE })
  }
  return shown
}

/** What the trainee says; trigger phrases that are not marked as such are pointed out. */
export function responseText(
  node: TextNode | undefined,
  marked: PhraseId | undefined,
  names: Names,
): string {
  const shown = shownText(node, names)
  if (node === undefined) return shown
  if (shown.length > LONG_RESPONSE)
    names.problems.report('TR510', node.start, { length: shown.length, most: LONG_RESPONSE })
  for (const { phrase, start, end } of findPhrases(shown, names.language)) {
    if (phrase === marked) continue
    const lead = node.value.length - node.value.trimStart().length
    const at = node.exact ? node.start + lead + start : node.start
    names.problems.report('TR511', at, { words: shown.slice(start, end), phrase })
    // One is enough to look at the response again.
    break
  }
  return shown
}
