import type { FirstAnswers } from './first-answers.ts'

/** The first screen as the host has drawn it, to be seen before any script has run. */
export interface FirstScreen {
  /** BCP 47 tag of the language that it is in. */
  readonly language: string
  /** Name of the window. */
  readonly title: string
  /** What React made of the screens: markup in which everything that others wrote is text. */
  readonly markup: string
}

/**
 * Draws the first screen from the answers that go along with it. Null where the first screen is one that the window
 * has to find out about. The build makes it of the screens themselves, for the hosts to call.
 *
 * @throws when the screens cannot be drawn.
 */
export type DrawFirstScreen = (answers: FirstAnswers) => Promise<FirstScreen | null>

/** Name of the attribute that says in which language the place of the program has been drawn. */
export const DRAWN_ATTRIBUTE = 'data-drawn'

/** Where drawn markup keeps the styles of an element: the policy lets a script set them, but no markup. */
export const STYLE_ATTRIBUTE = 'data-style'
