import type { FirstAnswers } from '../../contract/first-answers.ts'
import type { AskingAhead } from '../api/asking-ahead.ts'

/** Asks together what every start asks; the screens find the answers when they come up. */
export function askFirst(link: AskingAhead): void {
  link.ask(['settings', 'read'], {})
  link.ask(['store', 'state'], {})
  link.ask(['learners', 'list'], {})
}

/** Keeps the answers that came with the page, as if they had been asked for. */
export function tellFirst(link: AskingAhead, answers: FirstAnswers): void {
  const { settings, store, learners, library } = answers
  link.tell(['settings', 'read'], {}, settings)
  link.tell(['store', 'state'], {}, store)
  link.tell(['learners', 'list'], {}, learners)
  if (library === null) return
  const { language, learner, view, attempts } = library
  link.tell(['library', 'seen'], { language }, view)
  link.tell(['attempts', 'list'], { learner, language }, attempts)
}
