/** Mood: how the customer feels when the conversation ends, as a share of the weight. */
import { doctrineWords } from '../../doctrine/doctrine-words.ts'
import { moodAt, moodLevel } from '../../doctrine/mood.ts'
import type { ConversationState } from '../../conversation/conversation-state.ts'
import { momentOf } from '../../conversation/step.ts'
import type { Criterion } from '../criterion.ts'
import { halfPointsDown } from '../points.ts'
import type { ScoringLanguage } from '../scoring-language.ts'
import { READS_NOTHING } from '../turn-reads.ts'

const WORDS = {
  en: {
    leftOut: 'No response of this scenario moves the mood.',
    ended: (mood: string, level: number) => `${mood} at the end, at ${level} of 100.`,
    better:
      'Calm comes back in steps and trust more slowly: every answer that gave less than it could is missing here.',
    broken: 'The conversation broke off, so there was no mood to end on.',
    brokenBetter: 'Stay until the conversation is over.',
  },
  fr: {
    leftOut: 'Aucune réponse de ce scénario ne change l’humeur.',
    ended: (mood: string, level: number) => `${mood} à la fin, à ${level} sur 100.`,
    better:
      'Le calme revient par paliers et la confiance plus lentement : chaque réponse qui a donné moins qu’elle ne pouvait manque ici.',
    broken: 'La conversation a été interrompue : il n’y a pas eu d’humeur de fin.',
    brokenBetter: 'Restez jusqu’à la fin de la conversation.',
  },
} satisfies Record<ScoringLanguage, unknown>

export const mood: Criterion = {
  id: 'mood',
  title: { en: 'Mood at the end', fr: 'Humeur à la fin' },
  place: 50,
  usualWeight: 8,
  leftOut: (scenario, language) => {
    const moves = scenario.moments.some((moment) =>
      moment.responses.some((response) => response.moods.length > 0),
    )
    return moves ? null : WORDS[language].leftOut
  },
  prepare: (scenario, weight, language) => {
    const pointsAt = (state: ConversationState) =>
      halfPointsDown((weight * moodLevel(state.calm, state.trust)) / 100)
    return {
      startPoints: 0,
      turnPoints: () => 0,
      turnReads: () => READS_NOTHING,
      endPoints: pointsAt,
      explain: ({ state }) => {
        const words = WORDS[language]
        const ended = momentOf(scenario, state).outcome !== null
        const points = ended ? pointsAt(state) : 0
        const level = moodLevel(state.calm, state.trust)
        const title = doctrineWords(language).moods[moodAt(level)]
        return [
          {
            criterion: 'mood' as const,
            turn: null,
            points,
            missed: weight - points,
            principle: 'micro-emotions' as const,
            reason: ended ? words.ended(title, level) : words.broken,
            better: ended ? (points < weight ? words.better : '') : words.brokenBetter,
          },
        ]
      },
    }
  },
}
