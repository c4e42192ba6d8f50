/** Every turn of an attempt with what was said, what it earned and why, and the best answer from that very state. */
import { customerLine } from '../conversation/customer-line.ts'
import { fillPlaceholders } from '../conversation/placeholders.ts'
import { momentOf } from '../conversation/step.ts'
import type { PlayedTurn } from '../attempt/replay.ts'
import { moodPoint } from '../scoring/mood-point.ts'
import type { Scorecard } from '../scoring/scorecard.ts'
import type { DebriefSource } from './debrief-source.ts'
import type { BetterAnswer, DebriefTurn } from './debrief.ts'

/** The turns of the attempt, in order; the evidence is that of the scorecard. */
export function debriefTurns(source: DebriefSource, scorecard: Scorecard): readonly DebriefTurn[] {
  const { scenario, attempt, traineeName } = source
  const evidence = scorecard.criteria.flatMap((criterion) => criterion.evidence)
  return attempt.played.map((turn) => {
    const { number, before, taken, after } = turn
    const own = evidence.filter((row) => row.turn === number)
    const said = taken.kind === 'response' ? taken.document : null
    const performed = scorecard.ladder.filter((step) => step.turn === number)
    return {
      number,
      moment: momentOf(scenario, before).id,
      customer: customerLine(scenario, before, traineeName).text,
      said:
        said === null ? null : fillPlaceholders(said.say, scenario.document, before, traineeName),
      response: taken.kind === 'response' ? taken.id : null,
      before: moodPoint(before, number - 1),
      after: moodPoint(after, number),
      points: own.reduce((sum, row) => sum + row.points, 0),
      evidence: own,
      why: taken.document.why,
      principles: said?.principles ?? [],
      micro: said?.micro ?? [],
      steps: performed.map((step) => ({
        step: step.step,
        title: step.title,
        late: step.credit === 'late',
      })),
      betterAnswer: betterAnswer(source, turn),
    }
  })
}

/** The best answer from the state before a turn, where it would have led to more than what was said. */
function betterAnswer(
  { scenario, rules, best, traineeName }: DebriefSource,
  turn: PlayedTurn,
): BetterAnswer | null {
  const { before, taken, after } = turn
  const response = best.bestResponseFrom(before)
  const most = best.valueOf(before)
  if (response === null || most === null || response === taken) return null
  const gain = most - (rules.turnPoints(before, taken, after) + (best.valueOf(after) ?? 0))
  if (gain <= 0) return null
  return {
    response: response.id,
    say: fillPlaceholders(response.document.say, scenario.document, before, traineeName),
    why: response.document.why,
    gain,
  }
}
