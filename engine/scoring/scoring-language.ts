/** Languages that the reasons of a scorecard can be given in; each criterion carries its own sentences. */
export const SCORING_LANGUAGES = ['en'] as const
export type ScoringLanguage = (typeof SCORING_LANGUAGES)[number]
