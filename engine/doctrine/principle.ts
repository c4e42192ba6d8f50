/**
 * A principle that responses teach and that every point names. `section` is the chapter of the handbook that
 * explains it; `source` is shown with the claim where the claim comes from research.
 */
export interface Principle {
  readonly id: string
  readonly title: string
  /** One sentence in our own words, to the trainee. */
  readonly sentence: string
  readonly section: PrincipleSection
  readonly source?: string
}

export type PrincipleSection =
  'loyalty' | 'attitudes' | 'complaints' | 'consultation' | 'selling' | 'experience'
