/** The moods of one moment in classes that the moment cannot tell apart, each sorted when it first turns up. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { MoodChange } from '../conversation/scenario.ts'
import { movedMood } from '../doctrine/mood.ts'
import type { Evaluate } from '../expression/compile-expression.ts'
import { calmOf, MOOD_COUNT, trustOf } from './mood-grid.ts'

/** What a moment asks about the mood; `any` where every mood may make a difference. */
export type AskedOfMood =
  | 'any'
  | {
      /** Asked of the mood that the customer is in. */
      readonly before: readonly Evaluate[]
      /** Asked of the mood that an answer leaves. */
      readonly after: readonly Evaluate[]
      /** Every change that an answer can make, none included. */
      readonly changes: readonly Pick<MoodChange, 'calm' | 'trust'>[]
    }

export class MoodClasses {
  private readonly asked: AskedOfMood
  private readonly state: ConversationState
  private readonly sorted = new Int16Array(MOOD_COUNT).fill(-1)
  private readonly numbers = new Map<string, number>()

  /** `state` is any state of the scenario: what is asked reads nothing of it but the mood. */
  constructor(asked: AskedOfMood, state: ConversationState) {
    this.asked = asked
    this.state = state
  }

  /** Class of a mood, from 0. */
  of(mood: number): number {
    const known = this.sorted[mood] ?? -1
    if (known !== -1) return known
    const found = this.asked === 'any' ? mood : this.numberOf(this.answers(this.asked, mood))
    this.sorted[mood] = found
    return found
  }

  private answers(asked: Exclude<AskedOfMood, 'any'>, mood: number): string {
    const [calm, trust] = [calmOf(mood), trustOf(mood)]
    const now = { ...this.state, calm, trust }
    const answers = asked.before.map((ask) => ask(now))
    for (const change of asked.changes) {
      const then = {
        ...this.state,
        calm: movedMood(calm, change.calm),
        trust: movedMood(trust, change.trust),
      }
      for (const ask of asked.after) answers.push(ask(then))
    }
    return answers.join(' ')
  }

  private numberOf(answers: string): number {
    const known = this.numbers.get(answers)
    if (known !== undefined) return known
    const next = this.numbers.size
    this.numbers.set(answers, next)
    return next
  }
}
