/** Cuts the text of an expression into tokens. */
import type { ExpressionProblem } from './expression.ts'

export interface Token {
  readonly kind: 'number' | 'word' | 'text' | 'symbol' | 'end'
  readonly text: string
  readonly offset: number
}

const PATTERN =
  /\s*(?:(\d+)|([A-Za-z_][A-Za-z0-9_]*)|'([^'\n]*)'|"([^"\n]*)"|(!=|<>|<=|>=|==|&&|\|\||[=<>()+\-!]))/y
const SAME = new Map([
  ['==', '='],
  ['<>', '!='],
  ['&&', 'and'],
  ['||', 'or'],
  ['!', 'not'],
])

/** Tokens in order, closed by an `end` token, or the first character that belongs nowhere. */
export function readTokens(source: string): readonly Token[] | ExpressionProblem {
  const tokens: Token[] = []
  PATTERN.lastIndex = 0
  let at = 0
  const end = source.trimEnd().length
  while (at < end) {
    PATTERN.lastIndex = at
    const match = PATTERN.exec(source)
    if (match === null) {
      const offset = at + (source.slice(at).length - source.slice(at).trimStart().length)
      const character = source[offset] ?? ''
      const cure = "use names, whole numbers, 'choices', = != < <= > >=, + -, and, or, not, ( )"
      return { offset, length: 1, what: `“${character}” has no meaning in a condition`, cure }
    }
    const [whole, number, word, single, double, symbol] = match
    const text = number ?? word ?? single ?? double ?? symbol ?? ''
    const kind =
      number !== undefined
        ? 'number'
        : word !== undefined
          ? 'word'
          : symbol !== undefined
            ? 'symbol'
            : 'text'
    const offset = at + whole.length - whole.trimStart().length
    const same = kind === 'symbol' ? SAME.get(text) : undefined
    if (same === 'and' || same === 'or' || same === 'not')
      tokens.push({ kind: 'word', text: same, offset })
    else tokens.push({ kind, text: same ?? text, offset })
    at = PATTERN.lastIndex
  }
  tokens.push({ kind: 'end', text: '', offset: source.length })
  return tokens
}
