import type { AttemptDebrief } from '../../contract/messages.ts'
import { mannerOf, whereOf } from '../ui/setting/manner.ts'
import type { Words } from '../words/use-words.ts'

/** One picture of the debrief: a heading, at most one large figure, and a text that may need pages. */
export interface DebriefSlide {
  readonly id: string
  readonly heading: string
  /** A figure with its unit, or null. */
  readonly figure: string | null
  /** Share of a bar, 0 to 1, or null for no bar. */
  readonly share: number | null
  readonly text: string
}

/** The debrief of a class, one point at a time: a question, the outcome, the score, its criteria, the turns that decided. */
export function debriefSlides(t: Words, debrief: AttemptDebrief): readonly DebriefSlide[] {
  const { scorecard, tells, closing } = debrief
  const { customer, setting } = debrief.copy.document
  const { name } = customer
  const where = whereOf(setting)
  return [
    slide('reflect', t('projector:reflect'), ''),
    slide(
      'outcome',
      scorecard.outcome === null
        ? t(`debrief:hungUpTitle.${where}`)
        : t(`ui:outcome.${scorecard.outcome}`),
      tells === null
        ? t('projector:customerSaid', { name, said: closing.text })
        : t('projector:customerSaid', {
            name: t('debrief:tellsTo', { name, to: tells.to }),
            said: tells.say,
          }),
    ),
    {
      id: 'score',
      heading: t('projector:score'),
      figure: t('projector:percent', { percent: scorecard.percent }),
      share: null,
      text: t('projector:scoreOf', {
        earned: scorecard.earned,
        best: scorecard.best,
      }),
    },
    ...scorecard.criteria
      .filter(({ best }) => best > 0)
      .map((criterion) => ({
        id: `criterion-${criterion.criterion}`,
        heading: criterion.title,
        figure: t('projector:criterion', {
          earned: criterion.earned,
          best: criterion.best,
        }),
        share: Math.max(0, Math.min(1, criterion.earned / criterion.best)),
        text: criterion.summary,
      })),
    ...debrief.turns
      .filter(({ number }) => debrief.decisive.includes(number))
      .map((turn) =>
        slide(
          `turn-${turn.number}`,
          t('projector:decisive', { turn: turn.number }),
          [
            t('projector:customerSaid', { name, said: turn.customer }),
            turn.said === null
              ? t(`projector:silent.${mannerOf(setting)}`)
              : t('projector:classSaid', { said: turn.said }),
            turn.why,
            turn.betterAnswer === null ? '' : t('projector:better', { say: turn.betterAnswer.say }),
          ]
            .filter((part) => part !== '')
            .join('\n\n'),
        ),
      ),
    slide('end', t(`projector:end.${where}`), t('projector:endHelp')),
  ]
}

function slide(id: string, heading: string, text: string): DebriefSlide {
  return { id, heading, figure: null, share: null, text }
}
