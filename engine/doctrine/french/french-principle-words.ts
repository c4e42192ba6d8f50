/** What French says of a list of principles: every one of them, and no other. */
import type { Principle } from '../principle.ts'

export type FrenchPrinciples<List extends readonly Principle[]> = Readonly<
  Record<
    List[number]['id'],
    { readonly title: string; readonly sentence: string; readonly source?: string }
  >
>
