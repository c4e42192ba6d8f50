import type { OfferedAnswer } from '../place/call-place.ts'

/** Characters from which one of three or four answers is too long for its card. */
const VERY_LONG = 190
/** Characters from which five answers need more room than three rows of the desk have. */
const LONG_FOR_FIVE = 72

/** Whether the cards of these answers need room from the papers beside them and from the stage. */
export function areCrowded(answers: readonly OfferedAnswer[]): boolean {
  const longest = Math.max(0, ...answers.map((answer) => answer.say.length))
  return answers.length > 4 ? longest > LONG_FOR_FIVE : answers.length > 2 && longest > VERY_LONG
}
