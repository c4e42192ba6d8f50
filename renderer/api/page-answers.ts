import { FIRST_ANSWERS_ID, type FirstAnswers } from '../../contract/first-answers.ts'

/** What the host has sent along with the page; null where it has not, and everything is asked for. */
export function pageAnswers(page: Document): FirstAnswers | null {
  const text = page.getElementById(FIRST_ANSWERS_ID)?.textContent ?? ''
  // The host wrote it for these very screens: the page and they come from one build.
  return text === '' ? null : (JSON.parse(text) as FirstAnswers)
}
