import type { Hint } from '../../../contract/messages.ts'
import type { ReplayedAttempt } from '../../../engine/attempt/replay.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { momentOf } from '../../../engine/conversation/step.ts'
import {
  doctrineLanguage,
  type DoctrineLanguage,
} from '../../../engine/doctrine/doctrine-language.ts'
import { doctrineWords } from '../../../engine/doctrine/doctrine-words.ts'
import type { BestPlay } from '../../../engine/scoring/best-play.ts'

interface HintWords {
  readonly step: (title: string, purpose: string) => string
  readonly listen: string
}

const WORDS: Readonly<Record<DoctrineLanguage, HintWords>> = {
  en: {
    step: (title, purpose) => `Think of the step “${title}”. ${purpose}`,
    listen: 'Listen to what the customer needs to hear before anything else.',
  },
  fr: {
    step: (title, purpose) => `Pensez à l’étape « ${title} ». ${purpose}`,
    listen: 'Cherchez ce que le client a besoin d’entendre avant toute autre chose.',
  },
}

/** The nudge that the moment itself carries, or null. */
export function ownHint(scenario: Scenario, attempt: ReplayedAttempt): Hint | null {
  const nudge = momentOf(scenario, attempt.state).document.hint
  return nudge === '' ? null : { nudge }
}

/**
 * The moment's own nudge, else one made from the step or the principle of the best answer; never the answer. In the
 * language closest to a BCP 47 tag.
 */
export function hintFor(
  scenario: Scenario,
  attempt: ReplayedAttempt,
  play: BestPlay | null,
  language: string,
): Hint {
  const own = ownHint(scenario, attempt)
  if (own !== null) return own
  const words = WORDS[doctrineLanguage(language)]
  const { state } = attempt
  const best = play?.bestResponseFrom(state)?.document
  const open = scenario.procedure.steps.find(
    (step, place) => (state.performed & (1 << place)) === 0 && best?.performs.includes(step.id),
  )
  if (open !== undefined) return { nudge: words.step(open.title, open.purpose).trim() }
  const [principle] = best?.principles ?? []
  return {
    nudge:
      principle === undefined
        ? words.listen
        : doctrineWords(language).principles[principle].sentence,
  }
}
