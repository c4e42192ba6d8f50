/** A row of the table of phrases in a language: what triggers, what calms, and why. */
export interface PhraseWords {
  readonly trigger: string
  readonly calm: string
  readonly because: string
}
