/** Reads YAML into a tree with places: plain data only, nothing that expands, runs or points elsewhere. */
import {
  EVENT_ID,
  YAMLException,
  getScalarValue,
  parseEvents,
  type Event,
  type ScalarEvent,
} from 'js-yaml'
import type { ProblemList } from './problem-list.ts'
import type { MapNode, TextNode, TreeNode } from './tree.ts'
import { trimmed } from './trimmed.ts'
import { reportSyntax } from './yaml-syntax.ts'

/** Characters in a file. */
export const LONGEST_FILE = 8 * 1024 * 1024
/** Maps and lists within each other. */
export const DEEPEST_FILE = 64
/** Characters in one text. */
export const LONGEST_TEXT = 64 * 1024
/** Keys that mean something to JavaScript objects: never data. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** What no text file has, apart from what is said of it: control characters and the sign of broken UTF-8. */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const NOT_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd\ufffe\uffff]/

/** The tree of a file, or null where it is too broken for one. Never throws; every refusal is reported. */
export function readTree(text: string, problems: ProblemList): TreeNode | null {
  if (text.length > LONGEST_FILE) {
    problems.report('TR101', 0, { most: LONGEST_FILE / 1024 / 1024 })
    return null
  }
  const wrong = NOT_TEXT.exec(text)
  if (wrong !== null) {
    problems.report(wrong[0] === '\ufffd' ? 'TR103' : 'TR102', wrong.index, {
      number: codeOf(wrong[0]),
    })
    return null
  }
  if (isMostlySigns(text)) {
    problems.report('TR118', 0)
    return null
  }
  let events: readonly Event[]
  try {
    events = parseEvents(text, { maxDepth: DEEPEST_FILE })
  } catch (refused) {
    const known = refused instanceof YAMLException
    reportSyntax(
      problems,
      text,
      known ? refused.reason : 'it cannot be understood',
      known ? (refused.mark?.position ?? 0) : 0,
    )
    return null
  }
  return new TreeBuilder(text, events, problems).build()
}

/** From so many keys on a set is quicker than looking through them. */
const MANY_KEYS = 16

function hasKey(
  keys: readonly TextNode[],
  seen: ReadonlySet<string> | null,
  name: string,
): boolean {
  return seen === null ? keys.some((key) => key.value === name) : seen.has(name)
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Files with fewer signs than this are never too dense. */
const FEW_SIGNS = 100_000
/** A file of words has no more than one sign in so many characters. */
const CHARACTERS_A_SIGN = 8

/** Whether a large file is made of line ends and punctuation: nothing but an attempt to keep the reader busy. */
function isMostlySigns(text: string): boolean {
  if (text.length < FEW_SIGNS) return false
  let signs = 0
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 0x0a: // line feed
      case 0x0d: // carriage return
      case 0x2c: // comma
      case 0x5b: // [
      case 0x7b: // {
        signs += 1
    }
  }
  return signs > Math.max(FEW_SIGNS, text.length / CHARACTERS_A_SIGN)
}

/** Characters up to which a text is likely to be written many times. */
const SHORT_TEXT = 12

class TreeBuilder {
  private readonly text: string
  private readonly events: readonly Event[]
  private readonly problems: ProblemList
  private readonly texts = new Map<string, string>()
  private at = 0
  /** End of what was read last: the place of a value that is not there. */
  private reached = 0

  constructor(text: string, events: readonly Event[], problems: ProblemList) {
    this.text = text
    this.events = events
    this.problems = problems
  }

  build(): TreeNode | null {
    if (this.events[0]?.type !== EVENT_ID.DOCUMENT) {
      this.problems.report('TR104', 0)
      return null
    }
    this.at = 1
    const root = this.node()
    this.at += 1
    if (this.events[this.at]?.type === EVENT_ID.DOCUMENT)
      this.problems.report('TR105', this.reached)
    if (root.kind === 'text' && root.plain && root.value === '') {
      this.problems.report('TR104', 0)
      return null
    }
    return root
  }

  private node(): TreeNode {
    const event = this.events[this.at]
    this.at += 1
    if (event === undefined) throw new Error('the parser closes everything that it opens')
    switch (event.type) {
      case EVENT_ID.SCALAR:
        this.refuseProperties(event)
        return this.scalar(event)
      case EVENT_ID.SEQUENCE: {
        this.refuseProperties(event)
        this.reached = event.start
        const items: TreeNode[] = []
        while (this.events[this.at]?.type !== EVENT_ID.POP) items.push(this.node())
        this.at += 1
        return { kind: 'list', items: trimmed(items), start: event.start }
      }
      case EVENT_ID.MAPPING:
        this.refuseProperties(event)
        this.reached = event.start
        return this.map(event.start)
      case EVENT_ID.ALIAS:
        this.problems.report('TR112', event.anchorStart - 1, {
          name: this.text.slice(event.anchorStart, event.anchorEnd),
        })
        this.reached = event.anchorEnd
        return { kind: 'text', value: '', start: event.anchorStart - 1, plain: true, exact: false }
      default:
        throw new Error('a value is a text, a list, a map or an alias')
    }
  }

  private map(start: number): MapNode {
    const keys: TextNode[] = []
    const values: TreeNode[] = []
    let seen: Set<string> | null = null
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      const key = this.node()
      const value = this.node()
      if (key.kind !== 'text') this.problems.report('TR117', key.start)
      else if (FORBIDDEN_KEYS.has(key.value))
        this.problems.report('TR115', key.start, { key: key.value })
      else if (key.value === '<<' && key.plain) this.problems.report('TR113', key.start)
      else if (hasKey(keys, seen, key.value))
        this.problems.report('TR116', key.start, { key: key.value })
      else {
        keys.push(key)
        values.push(value)
        if (keys.length === MANY_KEYS) seen = new Set(keys.map((known) => known.value))
        else seen?.add(key.value)
      }
    }
    this.at += 1
    return { kind: 'map', keys: trimmed(keys), values: trimmed(values), start }
  }

  private scalar(event: ScalarEvent): TextNode {
    if (event.valueStart < 0)
      return { kind: 'text', value: '', start: this.reached, plain: true, exact: false }
    this.reached = event.valueEnd
    const start = event.valueStart
    const read = getScalarValue(this.text, event)
    const value = read.length > SHORT_TEXT ? read : this.shared(read)
    if (value.length > LONGEST_TEXT)
      this.problems.report('TR107', start, { most: LONGEST_TEXT / 1024 })
    // Escapes such as "\0" bring back what the file itself may not hold.
    if (!event.fast && (NOT_TEXT.test(value) || !value.isWellFormed()))
      this.problems.report('TR102', start, { number: 'an escape' })
    return { kind: 'text', value, start, plain: event.style === 1, exact: event.fast }
  }

  /** The same short texts, keys above all, are written again and again: each is kept once. */
  private shared(text: string): string {
    const known = this.texts.get(text)
    if (known !== undefined) return known
    this.texts.set(text, text)
    return text
  }

  private refuseProperties(event: {
    anchorStart: number
    anchorEnd: number
    tagStart: number
    tagEnd: number
  }): void {
    if (event.anchorStart >= 0) {
      const name = this.text.slice(event.anchorStart, event.anchorEnd)
      this.problems.report('TR111', event.anchorStart - 1, { name })
      this.reached = event.anchorEnd
    }
    if (event.tagStart >= 0) {
      this.problems.report('TR114', event.tagStart, {
        tag: this.text.slice(event.tagStart, event.tagEnd),
      })
      this.reached = Math.max(this.reached, event.tagEnd)
    }
  }
}
