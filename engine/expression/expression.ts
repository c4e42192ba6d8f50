/**
 * The expression language of conditions and effects: whole numbers, true and false, choices, comparisons,
 * `and`, `or`, `not`, plus and minus. No loops, no calls but `performed(step)` and `settled(topic)`, no
 * division: evaluation always ends and never fails.
 */
export type ExpressionType = 'number' | 'flag' | 'choice'

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'mood'; readonly of: 'calm' | 'trust' | 'mood' }
  | { readonly kind: 'ledger'; readonly of: 'answered' | 'pitched' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'performed'; readonly step: string }
  | { readonly kind: 'settled'; readonly topic: string }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  | {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    }

export type BinaryOperator = 'and' | 'or' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-'

/** Something wrong with an expression; `offset` counts characters from its beginning. */
export interface ExpressionProblem {
  readonly offset: number
  readonly length: number
  readonly what: string
  readonly cure: string
}
