/** Phrases: trigger phrases cost, calm phrases that were on offer are wanted. */
import { doctrineWords } from '../../doctrine/doctrine-words.ts'
import type { ConversationState } from '../../conversation/conversation-state.ts'
import type { Response, Silence } from '../../conversation/scenario.ts'
import type { Criterion } from '../criterion.ts'
import { offeredBest } from '../offered-best.ts'
import type { ScoringLanguage } from '../scoring-language.ts'
import { newSteps, readsNewSteps, sharesOf, stepShares, trainedSteps } from '../trained-steps.ts'

const COST_OF_A_TRIGGER_PHRASE = 2
const COST_OF_A_CALM_PHRASE_LEFT_OUT = 0.5

const WORDS = {
  en: {
    leftOut: 'No response of this scenario uses a trigger phrase or its calm counterpart.',
    clean: 'No words that set anybody off.',
    calm: (calm: string) => `“${calm}”: a calm phrase where a trigger phrase was near.`,
    trigger: (trigger: string) => `“${trigger}” is a trigger phrase.`,
    triggerBetter: (calm: string) => `Rather: “${calm}”.`,
    left: 'A calmer phrase was on offer.',
  },
  fr: {
    leftOut:
      'Aucune réponse de ce scénario n’emploie de phrase qui braque ni son pendant apaisant.',
    clean: 'Aucun mot qui braque.',
    calm: (calm: string) => `« ${calm} » : une phrase qui apaise, là où l’autre était proche.`,
    trigger: (trigger: string) => `« ${trigger} » est une phrase qui braque.`,
    triggerBetter: (calm: string) => `Plutôt : « ${calm} ».`,
    left: 'Une formule plus apaisante était proposée.',
  },
} satisfies Record<ScoringLanguage, unknown>

function hasCalm(response: Response): number {
  return response.document.calmPhrase === null ? 0 : 1
}

export const phrases: Criterion = {
  id: 'phrases',
  title: { en: 'Phrases', fr: 'Formules' },
  place: 40,
  usualWeight: 8,
  leftOut: (scenario, language) => {
    const used = scenario.moments.some((moment) =>
      moment.responses.some(
        ({ document }) => document.triggerPhrase !== null || document.calmPhrase !== null,
      ),
    )
    return used && trainedSteps(scenario).length > 0 ? null : WORDS[language].leftOut
  },
  prepare: (scenario, weight, language) => {
    const shares = stepShares(scenario, weight)
    const calmest = offeredBest(scenario, hasCalm, 0)
    const costOf = (before: ConversationState, taken: Response | Silence) => {
      if (taken.kind === 'silence') return 0
      const trigger = taken.document.triggerPhrase === null ? 0 : COST_OF_A_TRIGGER_PHRASE
      const left =
        taken.document.calmPhrase === null && calmest(before).value > 0
          ? COST_OF_A_CALM_PHRASE_LEFT_OUT
          : 0
      return trigger + left
    }
    return {
      startPoints: 0,
      turnPoints: (before, taken) =>
        sharesOf(newSteps(before, taken), shares) - costOf(before, taken),
      turnReads: readsNewSteps,
      endPoints: () => 0,
      explain: (attempt) => {
        const words = WORDS[language]
        const table = doctrineWords(language).phrases
        return attempt.played.flatMap(({ number, before, taken }) => {
          if (taken.kind === 'silence') return []
          const cost = costOf(before, taken)
          const earned = sharesOf(newSteps(before, taken), shares)
          const { triggerPhrase, calmPhrase } = taken.document
          if (cost === 0 && earned === 0) return []
          const left = calmest(before).response?.document.say ?? ''
          const reason =
            triggerPhrase !== null
              ? words.trigger(table[triggerPhrase].trigger)
              : cost > 0
                ? words.left
                : calmPhrase !== null
                  ? words.calm(table[calmPhrase].calm)
                  : words.clean
          const better =
            triggerPhrase !== null
              ? words.triggerBetter(table[triggerPhrase].calm)
              : cost > 0
                ? words.triggerBetter(left)
                : ''
          return {
            criterion: 'phrases' as const,
            turn: number,
            points: earned - cost,
            missed: cost,
            principle: 'calm-phrases' as const,
            reason,
            better,
          }
        })
      },
    }
  },
}
