/** Checks texts that are shown during a conversation: their placeholders, their length, their words. */
import { PLACEHOLDER } from '../conversation/placeholders.ts'
import { PHRASES, type PhraseId } from '../doctrine/phrases.ts'
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
  const found = unmarkedTrigger(shown, marked)
  if (found !== null)
    names.problems.report('TR511', node.start, { words: found.words, phrase: found.phrase })
  return shown
}

/** All trigger words, for one quick look. */
const ANY_TRIGGER = new RegExp(
  PHRASES.flatMap((phrase) => phrase.words)
    .map(pattern)
    .join('|'),
  'i',
)
/** Words that look like a trigger and are none: “I can’t imagine what that was like.” */
const HARMLESS =
  /\b(?:i|we) (?:can|don)['’]t (?:imagine|blame|thank|believe|tell you how|say how|want you)/gi

function pattern(words: string): string {
  return `\\b${words.replaceAll("'", "['’]")}\\b`
}

function unmarkedTrigger(
  said: string,
  marked: PhraseId | undefined,
): { readonly words: string; readonly phrase: PhraseId } | null {
  if (!ANY_TRIGGER.test(said)) return null
  const rest = said.replace(HARMLESS, '')
  for (const phrase of PHRASES) {
    if (phrase.id === marked) continue
    const words = phrase.words.find((candidate) => new RegExp(pattern(candidate), 'i').test(rest))
    if (words !== undefined) return { words, phrase: phrase.id }
  }
  return null
}
