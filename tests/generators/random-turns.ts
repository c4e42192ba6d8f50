/** Random turns of an attempt, fitting and not, as a log that time runs through. */
import fc from 'fast-check'
import type { ReplayedAttempt } from '../../engine/attempt/replay.ts'
import { RINGS, type Turn } from '../../engine/attempt/turn.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import { hasToBePickedUp } from '../../engine/format/contact.ts'
import { momentOf } from '../../engine/conversation/step.ts'
import { chosenEvent } from './random-play.ts'

/** What to do next: a turn as it is, or a number that chooses among what the conversation offers. */
export type TurnChoice = Turn | number

export function randomTurnChoices(longest: number): fc.Arbitrary<readonly TurnChoice[]> {
  const turns = fc.oneof(
    fc.integer({ min: -1, max: 4 }).map((ring): Turn => ({ kind: 'picked-up', ring })),
    fc.constantFrom<Turn>(
      { kind: 'missed' },
      { kind: 'held' },
      { kind: 'resumed' },
      { kind: 'hung-up' },
    ),
    fc.nat(4).map((to): Turn => ({ kind: 'rewound', to })),
    fc.constant<Turn>({ kind: 'logged', statements: [], promises: [] }),
    fc.constant<Turn>({ kind: 'reflected', text: 'I listened.' }),
    fc.constant<Turn>({ kind: 'said', moment: 'moment-0', response: 'response-0' }),
    fc.constant<Turn>({ kind: 'silent', moment: 'moment-1' }),
  )
  return fc.array(
    fc.oneof({ weight: 1, arbitrary: turns }, { weight: 4, arbitrary: fc.nat(999) }),
    { minLength: longest / 2, maxLength: longest },
  )
}

/** The turn that a choice stands for where an attempt stands; a number stands for one that fits, where one does. */
export function chosenTurn(scenario: Scenario, attempt: ReplayedAttempt, choice: TurnChoice): Turn {
  if (typeof choice !== 'number') return choice
  switch (attempt.phase) {
    case 'ringing':
      return {
        kind: 'picked-up',
        ring: hasToBePickedUp(scenario.document) ? 1 + (choice % RINGS) : 0,
      }
    case 'held':
      return { kind: 'resumed' }
    case 'talking': {
      const moment = momentOf(scenario, attempt.state).id
      const event = chosenEvent(scenario, attempt.state, choice)
      if (event === null) return { kind: 'hung-up' }
      return event.type === 'say'
        ? { kind: 'said', moment, response: event.response }
        : { kind: 'silent', moment }
    }
    case 'wrap-up':
      if (choice % 3 > 0)
        return { kind: 'rewound', to: choice % Math.max(1, attempt.played.length) }
      return { kind: 'logged', statements: [], promises: [] }
    case 'missed':
    case 'debrief':
      return { kind: 'reflected', text: 'I listened.' }
  }
}
