/** Shapes of single values: texts, names, numbers. */
import { nearMissCure } from './near-miss.ts'
import type { ProblemList } from './problem-list.ts'
import type { JsonSchema, Shape } from './shape.ts'
import { isNothing, type TextNode, type TreeNode } from './tree.ts'

/** A text node, or a report that something else stands there or nothing at all. */
function textNode(node: TreeNode, problems: ProblemList, name: string): TextNode | undefined {
  if (node.kind !== 'text') {
    problems.report('TR205', node.start, { key: name })
    return undefined
  }
  if (isNothing(node) || node.value.trim() === '') {
    problems.report('TR206', node.start, { key: name })
    return undefined
  }
  return node
}

/** A text of at most `most` characters; the node keeps its place. */
export function text(most: number): Shape<TextNode> {
  return {
    schema: { type: 'string', minLength: 1, maxLength: most },
    read(node, problems, name) {
      const found = textNode(node, problems, name)
      if (found === undefined || found.value.length <= most) return found
      problems.report('TR219', found.start, { key: name, length: found.value.length, most })
      return undefined
    },
  }
}

/** A text that must match a pattern; `code` is the problem that says so. */
function patternText(
  pattern: RegExp,
  code: 'TR211' | 'TR212' | 'TR214' | 'TR218',
): Shape<TextNode> {
  return {
    schema: { type: 'string', pattern: pattern.source },
    read(node, problems, name) {
      const found = textNode(node, problems, name)
      if (found === undefined || pattern.test(found.value)) return found
      problems.report(code, found.start, { key: name, value: found.value })
      return undefined
    },
  }
}

/** Ids: small letters, digits and hyphens, at most 80. */
const IDENTIFIER = /^[a-z0-9][a-z0-9-]{0,79}$/
export const identifier = patternText(IDENTIFIER, 'TR211')
/** A colour as #RRGGBB. */
export const colour = patternText(/^#[0-9A-Fa-f]{6}$/, 'TR214')
/** A BCP 47 language tag in its common forms. */
export const languageTag = patternText(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'TR218')

/** Variables: letters, digits and underscores, at most 40, and no word that means something in a condition. */
const VARIABLE_NAME =
  /^(?!(?:calm|trust|mood|answered|pitched|performed|settled|and|or|not|true|false)$)[A-Za-z_][A-Za-z0-9_]{0,39}$/
export const variableName = patternText(VARIABLE_NAME, 'TR212')

/** A condition or the value of a variable: its meaning is checked once all names are known. */
export const expressionText: Shape<TextNode> = {
  schema: { type: ['string', 'number', 'boolean'] },
  read: textNode,
}

/** The version of the format; that it fits was checked before anything else was read. */
export const formatVersion: Shape<TextNode> = { schema: { const: 1 }, read: textNode }

/** A number; `problem` says what was expected. */
function numberShape(
  pattern: RegExp,
  code: 'TR207' | 'TR220',
  from: number,
  to: number,
  schema: JsonSchema,
): Shape<number> {
  return {
    schema: { ...schema, minimum: from, maximum: to },
    read(node, problems, name) {
      if (node.kind !== 'text' || !node.plain || !pattern.test(node.value)) {
        problems.report(code, node.start, { key: name, from, to })
        return undefined
      }
      const value = Number(node.value)
      if (value >= from && value <= to) return value
      problems.report('TR208', node.start, { key: name, value: node.value, from, to })
      return undefined
    },
  }
}

/** A whole number within bounds. */
export function wholeNumber(from: number, to: number): Shape<number> {
  return numberShape(/^[+-]?\d{1,9}$/, 'TR207', from, to, { type: 'integer' })
}

/** A number with decimals within bounds. */
export function decimalNumber(from: number, to: number): Shape<number> {
  return numberShape(/^[+-]?\d{1,6}(\.\d{1,6})?$/, 'TR220', from, to, { type: 'number' })
}

/** Calm, trust and their changes: whole numbers in fives. */
export function fives(from: number, to: number): Shape<number> {
  const whole = wholeNumber(from, to)
  return {
    schema: { ...whole.schema, multipleOf: 5 },
    read(node, problems, name) {
      const value = whole.read(node, problems, name)
      if (value === undefined || value % 5 === 0) return value
      const below = Math.floor(value / 5) * 5
      problems.report('TR213', node.start, { key: name, value, below, above: below + 5 })
      return undefined
    },
  }
}

/** Seconds, as `20s` or 20. */
export function seconds(from: number, to: number): Shape<number> {
  return {
    schema: {
      anyOf: [
        { type: 'string', pattern: '^\\d{1,4} ?s$' },
        { type: 'integer', minimum: from, maximum: to },
      ],
    },
    read(node, problems, name) {
      const match = node.kind === 'text' ? /^(\d{1,4}) ?s?$/.exec(node.value) : null
      const value = Number(match?.[1] ?? -1)
      if (value >= from && value <= to) return value
      problems.report('TR217', node.start, { key: name, from, to })
      return undefined
    },
  }
}

export const trueOrFalse: Shape<boolean> = {
  schema: { type: 'boolean' },
  read(node, problems, name) {
    if (node.kind === 'text' && node.plain) {
      if (node.value === 'true') return true
      if (node.value === 'false') return false
    }
    problems.report('TR209', node.start, { key: name })
    return undefined
  },
}

/** One of a fixed set of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Shape<Word> {
  const known: ReadonlySet<string> = new Set(words)
  const isKnown = (word: string): word is Word => known.has(word)
  return {
    schema: { enum: words },
    read(node, problems, name) {
      const found = textNode(node, problems, name)
      if (found === undefined) return undefined
      const { value } = found
      if (isKnown(value)) return value
      const list = words.length > 12 ? `${words.slice(0, 12).join(', ')}, …` : words.join(', ')
      problems.report(
        'TR210',
        found.start,
        { key: name, value },
        nearMissCure(value, words, `write one of: ${list}`),
      )
      return undefined
    },
  }
}
