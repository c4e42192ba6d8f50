/** Reads the text of a condition or an effect into an expression tree. */
import type { BinaryOperator, Expression, ExpressionProblem } from './expression.ts'
import { readTokens, type Token } from './tokens.ts'

/** Deepest nesting that is read; more is refused, so that no text can exhaust the stack. */
const DEEPEST = 40
/** Longest text that is read, in characters. */
const LONGEST = 500

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: ExpressionProblem }

/** The tree of an expression, or the first problem with its place. Names are not resolved here. */
export function parseExpression(source: string): ParsedExpression {
  if (source.length > LONGEST) {
    const what = `this condition has more than ${LONGEST} characters`
    return {
      ok: false,
      problem: { offset: 0, length: 1, what, cure: 'split it up with a variable' },
    }
  }
  const tokens = readTokens(source)
  if (!Array.isArray(tokens)) return { ok: false, problem: tokens as ExpressionProblem }
  const reader = new ExpressionReader(tokens as readonly Token[])
  try {
    return { ok: true, expression: reader.whole() }
  } catch (refused) {
    if (refused instanceof Refusal) return { ok: false, problem: refused.problem }
    throw refused
  }
}

class Refusal extends Error {
  readonly problem: ExpressionProblem
  constructor(problem: ExpressionProblem) {
    super(problem.what)
    this.problem = problem
  }
}

const COMPARISONS: readonly string[] = ['=', '!=', '<', '<=', '>', '>=']

class ExpressionReader {
  private readonly tokens: readonly Token[]
  private at = 0
  private depth = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  whole(): Expression {
    const expression = this.either()
    const token = this.peek()
    if (token.kind !== 'end')
      this.refuse(token, `“${token.text}” was not expected here`, 'join conditions with and, or')
    return expression
  }

  private either(): Expression {
    this.depth += 1
    if (this.depth > DEEPEST)
      this.refuse(
        this.peek(),
        'this condition is nested too deeply',
        'use a variable for a part of it',
      )
    let left = this.both()
    while (this.takeWord('or')) left = { kind: 'binary', operator: 'or', left, right: this.both() }
    this.depth -= 1
    return left
  }

  private both(): Expression {
    let left = this.negated()
    while (this.takeWord('and'))
      left = { kind: 'binary', operator: 'and', left, right: this.negated() }
    return left
  }

  private negated(): Expression {
    let times = 0
    while (this.takeWord('not')) times += 1
    const inner = this.comparison()
    return times % 2 === 1 ? { kind: 'not', of: inner } : inner
  }

  private comparison(): Expression {
    const left = this.sum()
    const token = this.peek()
    if (token.kind !== 'symbol' || !COMPARISONS.includes(token.text)) return left
    this.at += 1
    return { kind: 'binary', operator: token.text as BinaryOperator, left, right: this.sum() }
  }

  private sum(): Expression {
    let left = this.term()
    for (;;) {
      const token = this.peek()
      if (token.kind !== 'symbol' || (token.text !== '+' && token.text !== '-')) return left
      this.at += 1
      left = { kind: 'binary', operator: token.text, left, right: this.term() }
    }
  }

  private term(): Expression {
    const token = this.peek()
    this.at += 1
    if (token.kind === 'number')
      return { kind: 'number', value: Math.min(Number(token.text), 1_000_000) }
    if (token.kind === 'text') return { kind: 'choice', value: token.text }
    if (token.kind === 'word') return this.named(token)
    if (token.text === '-' || token.text === '+') {
      const of = this.term()
      return token.text === '-' ? { kind: 'negative', of } : of
    }
    if (token.text === '(') {
      const inner = this.either()
      this.close()
      return inner
    }
    const what =
      token.kind === 'end'
        ? 'the condition stops too early'
        : `“${token.text}” was not expected here`
    return this.refuse(token, what, 'write for example: calm >= 40 and not refund_offered')
  }

  private named(token: Token): Expression {
    const name = token.text
    if (name === 'true' || name === 'false') return { kind: 'flag', value: name === 'true' }
    if (name === 'and' || name === 'or')
      this.refuse(token, `“${name}” needs a condition before it`, 'write a condition on each side')
    if (name === 'calm' || name === 'trust' || name === 'mood') return { kind: 'mood', of: name }
    if (name === 'answered' || name === 'pitched') return { kind: 'ledger', of: name }
    if (name === 'performed' || name === 'settled') {
      const id = this.argument(token)
      return name === 'performed' ? { kind: 'performed', step: id } : { kind: 'settled', topic: id }
    }
    return { kind: 'variable', name }
  }

  /** The id in parentheses; ids may have hyphens, which elsewhere mean minus. */
  private argument(token: Token): string {
    const open = this.peek()
    if (open.text !== '(')
      this.refuse(token, `“${token.text}” needs a name in parentheses`, `write ${token.text}(name)`)
    this.at += 1
    let id = ''
    while (
      this.peek().kind === 'word' ||
      this.peek().kind === 'number' ||
      this.peek().text === '-'
    ) {
      id += this.peek().text
      this.at += 1
    }
    if (id === '')
      this.refuse(
        this.peek(),
        `“${token.text}” needs a name in parentheses`,
        `write ${token.text}(name)`,
      )
    this.close()
    return id
  }

  private close(): void {
    const token = this.peek()
    if (token.text !== ')') this.refuse(token, 'a parenthesis is not closed', 'add )')
    this.at += 1
  }

  private takeWord(word: string): boolean {
    const token = this.peek()
    if (token.kind !== 'word' || token.text !== word) return false
    this.at += 1
    return true
  }

  private peek(): Token {
    const token = this.tokens[Math.min(this.at, this.tokens.length - 1)]
    if (token === undefined) throw new Error('the token list always ends with an end token')
    return token
  }

  private refuse(token: Token, what: string, cure: string): never {
    throw new Refusal({ offset: token.offset, length: Math.max(1, token.text.length), what, cure })
  }
}
