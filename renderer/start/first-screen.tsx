/** Draws the first screen in the host: the same components as in the window, on the answers that go along with the page. */
import { createORPCClient } from '@orpc/client'
import type { i18n } from 'i18next'
import { renderToString } from 'react-dom/server'
import type { FirstAnswers } from '../../contract/first-answers.ts'
import type { FirstScreen } from '../../contract/first-screen.ts'
import type { HostClient } from '../api/connect.ts'
import { App } from '../app/app.tsx'
import { knownIn } from '../app/known.tsx'
import { createLanguage } from '../app/language.ts'
import { isInterfaceLanguage, type InterfaceLanguage } from '../words/interface-language.ts'
import { loadWords } from '../words/load-words.ts'
import { wordsNow } from '../words/words-in-use.ts'

/** Where React has given up on a part and left it to the window. */
const LEFT_OUT = '<!--$!-->'

/** Drawing asks nothing: what is not among the answers is asked by the window. */
const NOBODY: HostClient = createORPCClient({
  call: () => Promise.reject(new Error('Nothing is asked while the first screen is drawn.')),
})

const languages = new Map<InterfaceLanguage, Promise<i18n>>()

/**
 * The library as the learner who practises finds it. Null where another screen comes first: who practises, the welcome,
 * or what has become of a store that does not open.
 *
 * @throws when a part of it cannot be drawn.
 */
export async function drawFirstScreen(answers: FirstAnswers): Promise<FirstScreen | null> {
  const tag = answers.library?.language ?? ''
  if (!isInterfaceLanguage(tag) || !leadsToLibrary(answers)) return null
  const language = await languageIn(tag)
  const { t } = wordsNow(language, tag)
  const markup = renderToString(
    <App host={NOBODY} known={knownIn(answers)} language={language} settings={answers.settings} />,
  )
  if (markup.includes(LEFT_OUT)) throw new Error('A part of the first screen could not be drawn.')
  const title = t('app:pageTitle', { name: t('app:titles.library') })
  return { language: tag, title, markup }
}

function leadsToLibrary({ settings, store, learners, library }: FirstAnswers): boolean {
  if (store.kind !== 'open' || !settings.welcomed || library === null) return false
  return library.learner === settings.learner && learners.some(({ id }) => id === library.learner)
}

/** Each language is made ready once. */
function languageIn(tag: InterfaceLanguage): Promise<i18n> {
  const ready = languages.get(tag) ?? loadWords(tag).then((words) => createLanguage(tag, words))
  languages.set(tag, ready)
  // Words that could not be read this time may be there the next.
  ready.catch(() => languages.delete(tag))
  return ready
}
