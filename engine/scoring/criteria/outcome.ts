/** Outcome: whether the customer is won back, settled, merely served, or lost. */
import { doctrineWords } from '../../doctrine/doctrine-words.ts'
import type { OutcomeId } from '../../doctrine/outcomes.ts'
import type { ConversationState } from '../../conversation/conversation-state.ts'
import { momentOf } from '../../conversation/step.ts'
import type { Criterion } from '../criterion.ts'
import { halfPointsDown } from '../points.ts'
import type { ScoringLanguage } from '../scoring-language.ts'
import { READS_NOTHING } from '../turn-reads.ts'

/** Share of the weight by outcome. */
const SHARES: Record<OutcomeId, number> = { loyal: 1, satisfied: 0.75, neutral: 0.25, lost: 0 }

const WORDS = {
  en: {
    leftOut: 'Every ending of this scenario has the same outcome.',
    ended: (title: string, meaning: string) => `${title}. ${meaning}`,
    better: 'Solving the matter is half of it; soothing the person wins them back.',
    broken: 'You ended the call before the conversation was over.',
    brokenBetter: 'Stay on the line until both the matter and the person are settled.',
  },
  fr: {
    leftOut: 'Toutes les fins de ce scénario ont la même issue.',
    ended: (title: string, meaning: string) => `${title}. ${meaning}`,
    better: 'Régler l’affaire n’est que la moitié ; apaiser la personne la fait revenir.',
    broken: 'Vous avez mis fin à l’appel avant la fin de la conversation.',
    brokenBetter: 'Restez en ligne jusqu’à ce que l’affaire et la personne soient apaisées.',
  },
} satisfies Record<ScoringLanguage, unknown>

export const outcome: Criterion = {
  id: 'outcome',
  title: { en: 'Outcome', fr: 'Issue' },
  place: 60,
  usualWeight: 12,
  leftOut: (scenario, language) => {
    const outcomes = new Set(scenario.moments.flatMap((moment) => moment.outcome ?? []))
    return outcomes.size > 1 ? null : WORDS[language].leftOut
  },
  prepare: (scenario, weight, language) => {
    const pointsAt = (state: ConversationState) => {
      const reached = momentOf(scenario, state).outcome
      return reached === null ? 0 : halfPointsDown(weight * SHARES[reached])
    }
    return {
      startPoints: 0,
      turnPoints: () => 0,
      turnReads: () => READS_NOTHING,
      endPoints: pointsAt,
      explain: ({ state }) => {
        const words = WORDS[language]
        const { outcome: ended } = momentOf(scenario, state)
        const reached = ended === null ? undefined : doctrineWords(language).outcomes[ended]
        const points = pointsAt(state)
        return [
          {
            criterion: 'outcome' as const,
            turn: null,
            points,
            missed: weight - points,
            principle: 'soothe-person' as const,
            reason:
              reached === undefined ? words.broken : words.ended(reached.title, reached.meaning),
            better:
              reached === undefined ? words.brokenBetter : points < weight ? words.better : '',
          },
        ]
      },
    }
  },
}
