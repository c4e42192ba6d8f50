/** The scorecard in the terminal. */
import type { Scorecard } from '../engine/scoring/scorecard.ts'
import type { Surroundings } from './command.ts'

/** Says the total, each criterion with its most telling reason, and the steps. */
export function sayScorecard(card: Scorecard, { say }: Surroundings): void {
  say('')
  say(`${card.percent} % (${card.earned} of ${card.best} points), ${card.outcome ?? 'no outcome'}`)
  for (const { title, earned, best, summary } of card.criteria) {
    say(
      `  ${title.padEnd(16)} ${String(earned).padStart(5)} of ${String(best).padStart(5)}  ${summary}`,
    )
  }
  for (const { title, reason } of card.leftOut) say(`  ${title.padEnd(16)} left out: ${reason}`)
  say('Steps')
  for (const step of card.ladder) {
    const when = step.turn === null ? '' : ` in turn ${step.turn}`
    const after = step.cameAfter === null ? '' : `, after “${step.cameAfter}”`
    say(`  ${step.title}: ${step.credit}${when}${after}`)
  }
}
