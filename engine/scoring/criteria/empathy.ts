/** Empathy: earned with every step carried out, lost by giving less than the moment offered. */
import { isOffered } from '../../conversation/step.ts'
import type { Criterion } from '../criterion.ts'
import type { ScoringLanguage } from '../scoring-language.ts'
import { offeredBest } from '../offered-best.ts'
import { newSteps, readsNewSteps, sharesOf, stepShares, trainedSteps } from '../trained-steps.ts'
import type { Response, Silence } from '../../conversation/scenario.ts'

/** Points that a level of empathy below the best on offer costs. */
const COST_OF_A_LEVEL = 0.5
/** The same where the customer has just expressed a feeling. */
const COST_OF_A_LEVEL_UNDER_FEELING = 1

const WORDS = {
  en: {
    leftOut: 'No moment of this scenario offers more or less empathy to choose from.',
    full: 'All the understanding that this moment had room for.',
    carried: 'The step was carried out with all the understanding it had room for.',
    less: (feeling: boolean) =>
      feeling
        ? 'A feeling had just been expressed, and the answer took up less of it than it could have.'
        : 'The answer showed less understanding than one on offer.',
    hurt: 'The answer hurt where it could have understood.',
    silent: 'Nothing was said where understanding was on offer.',
    better: (say: string) => `For example: “${say}”`,
  },
  fr: {
    leftOut: 'Aucun moment de ce scénario n’offre plus ou moins d’empathie à choisir.',
    full: 'Toute la compréhension que ce moment permettait.',
    carried: 'L’étape a été menée avec toute la compréhension qu’elle permettait.',
    less: (feeling: boolean) =>
      feeling
        ? 'Un sentiment venait d’être exprimé, et la réponse en a repris moins qu’elle n’aurait pu.'
        : 'La réponse montrait moins de compréhension qu’une autre parmi celles proposées.',
    hurt: 'La réponse a blessé là où elle aurait pu comprendre.',
    silent: 'Rien n’a été dit là où l’on pouvait montrer de la compréhension.',
    better: (say: string) => `Par exemple : « ${say} »`,
  },
} satisfies Record<ScoringLanguage, unknown>

function empathyOf(taken: Response | Silence): number {
  return taken.kind === 'response' ? taken.document.empathy : 0
}

export const empathy: Criterion = {
  id: 'empathy',
  title: { en: 'Empathy', fr: 'Empathie' },
  place: 20,
  usualWeight: 20,
  leftOut: (scenario, language) => {
    const chosen = scenario.moments.some(
      (moment) => new Set(moment.responses.map(empathyOf)).size > 1,
    )
    return chosen && trainedSteps(scenario).length > 0 ? null : WORDS[language].leftOut
  },
  prepare: (scenario, weight, language) => {
    const shares = stepShares(scenario, weight)
    const best = offeredBest(scenario, empathyOf, -2)
    const costs = scenario.moments.map((moment) =>
      moment.expressesFeeling ? COST_OF_A_LEVEL_UNDER_FEELING : COST_OF_A_LEVEL,
    )
    const costOf = (moment: number, levels: number) => Math.max(0, levels) * (costs[moment] ?? 0)
    return {
      startPoints: 0,
      turnPoints: (before, taken) =>
        sharesOf(newSteps(before, taken), shares) -
        costOf(before.moment, best(before).value - empathyOf(taken)),
      turnReads: readsNewSteps,
      endPoints: () => 0,
      explain: (attempt) => {
        const words = WORDS[language]
        return attempt.played.flatMap(({ number, before, taken }) => {
          const offered = best(before)
          const cost = costOf(before.moment, offered.value - empathyOf(taken))
          const earned = sharesOf(newSteps(before, taken), shares)
          if (cost === 0 && earned === 0) return []
          const feeling = scenario.moments[before.moment]?.expressesFeeling === true
          const shortfall =
            taken.kind === 'silence'
              ? words.silent
              : empathyOf(taken) < 0
                ? words.hurt
                : words.less(feeling)
          const better =
            offered.response !== null && isOffered(offered.response, before)
              ? words.better(offered.response.document.say)
              : ''
          return {
            criterion: 'empathy' as const,
            turn: number,
            points: earned - cost,
            missed: cost,
            principle: 'empathy' as const,
            reason: cost > 0 ? shortfall : empathyOf(taken) > 0 ? words.full : words.carried,
            better: cost > 0 ? better : '',
          }
        })
      },
    }
  },
}
