/** Languages that the reasons of a scorecard can be given in; each criterion carries its own sentences. */
import { DOCTRINE_LANGUAGES, type DoctrineLanguage } from '../doctrine/doctrine-language.ts'

export const SCORING_LANGUAGES = DOCTRINE_LANGUAGES
export type ScoringLanguage = DoctrineLanguage
