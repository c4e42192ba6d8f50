/** A complaint in which an extra mile can be gone, an offer made and a mistake admitted, for tests of rewards. */
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../../engine/analysis/analysis.ts'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { buildDebrief } from '../../../engine/debrief/build-debrief.ts'
import type { ExplainedAttempt } from '../../../engine/rewards/praise.ts'
import { prepareScoring } from '../../../engine/scoring/scoring-rules.ts'
import { moment, response, SMALL_PROCEDURE, smallComplaint } from '../scoring/small-complaint.ts'

const once = (id: string, calm: number, trust: number) => [
  { when: `${id}_done`, calm: 0, trust: 0 },
  { when: null, calm, trust },
]
const flag = (id: string) => ({ id: `${id}_done`, kind: 'flag', start: false }) as const
const done = (id: string) => [{ variable: `${id}_done`, to: 'true' }]

const plain = smallComplaint()

/** One hub as in the small complaint, with moods that can rise to delight. */
export const REWARDING: Scenario = prepareScenario(
  smallComplaint({
    variables: [flag('accept'), flag('gift'), flag('admit'), flag('plan')],
    moments: [
      moment('talk', {
        statements: [
          { id: 'twice', text: 'It came twice', kind: 'fact' },
          { id: 'neglected', text: 'I feel neglected', kind: 'feeling' },
          { id: 'hopeless', text: 'You are hopeless', kind: 'opinion' },
        ],
        responses: [
          response('accept', {
            performs: ['accept'],
            shows: ['empathy'],
            empathy: 2,
            moods: once('accept', 30, 20),
            set: done('accept'),
            micro: ['heard'],
          }),
          response('admit', {
            shows: ['solidarity'],
            empathy: 1,
            moods: once('admit', 10, 20),
            set: done('admit'),
            micro: ['respected'],
            principles: ['admit-mistake'],
          }),
          response('search', { performs: ['search'], answers: true }),
          response('promise', {
            performs: ['promise'],
            shows: ['reliability'],
            moods: [{ when: null, calm: 5, trust: 5 }],
            promise: { id: 'promise', what: 'Ring back', by: 'Friday', keepable: true },
          }),
          response('gift', { moods: once('gift', 40, 40), set: done('gift'), micro: ['valued'] }),
          response('swear', {
            shows: ['empathy'],
            empathy: -2,
            moods: [{ when: null, calm: -20, trust: -20 }],
            micro: ['belittled'],
          }),
          response('policy', { triggerPhrase: 'policy' }),
          response('pitch', { pitches: 'plan', moods: once('plan', 0, 5), set: done('plan') }),
          response('overpromise', {
            shows: ['extra-mile'],
            promise: { id: 'overpromise', what: 'The moon', by: 'Tomorrow', keepable: false },
          }),
          response('end-well', { next: [{ when: null, to: 'loyal' }] }),
          response('end-badly', { next: [{ when: null, to: 'lost' }] }),
        ],
      }),
      ...plain.moments.slice(1),
    ],
  }),
  SMALL_PROCEDURE,
)

/** The attempt of a log with everything that is worked out about it. */
export function explainer(scenario: Scenario): (log: readonly TimedTurn[]) => ExplainedAttempt {
  const rules = prepareScoring(scenario)
  const best = bestPlayOf(analyseScenario(scenario))
  if (best === null) throw new Error('every scenario of the tests has a best conversation')
  return (log) => {
    const attempt = replayTurns(scenario, log)
    const source = { scenario, rules, attempt, best, traineeName: 'Amira' }
    return { attempt, debrief: buildDebrief(source) }
  }
}

/** A call log without a mistake. */
export function rewardLog(says: readonly string[]): TimedTurn['turn'] {
  return {
    kind: 'logged',
    statements: [
      { id: 'talk/twice', kind: 'fact', passedOn: true },
      { id: 'talk/neglected', kind: 'feeling', passedOn: false },
      { id: 'talk/hopeless', kind: 'opinion', passedOn: false },
    ],
    promises: says.includes('promise') ? [{ id: 'talk/promise', by: 'Friday' }] : [],
  }
}
