import './ui/tokens/styles.ts'
import { createRoot } from 'react-dom/client'
import type { FirstAnswers } from '../contract/first-answers.ts'
import { connectToHost } from './api/connect.ts'
import { pageAnswers } from './api/page-answers.ts'
import { App } from './app/app.tsx'
import { dress } from './app/appearance.ts'
import { askFirst, tellFirst } from './app/first-questions.ts'
import { knownFrom } from './app/known.tsx'
import { createLanguage } from './app/language.ts'
import { routeAt } from './app/route.ts'
import { fetchNextScreen } from './app/screens.tsx'
import { settingsAtStart } from './app/settings-at-start.ts'
import { StartFailure } from './app/start-failure.tsx'
import { afterPaint } from './ui/measure/after-paint.ts'
import { whenIdle } from './ui/measure/when-idle.ts'
import { chooseLanguage } from './words/choose-language.ts'
import { INTERFACE_LANGUAGES } from './words/interface-language.ts'
import { loadWords } from './words/load-words.ts'

/** Milliseconds that the first screen waits for its answers, to be drawn once and whole. */
const PATIENCE = 400

const place = document.getElementById('third-ring')
if (place === null) throw new Error('The page has no place for the program.')
void begin(place, pageAnswers(document))

/**
 * Connects, finds the language, draws. A function and no waiting of the file itself: a language’s file may share
 * modules with this one, and would wait for them while this one waits for it.
 */
async function begin(where: HTMLElement, answers: FirstAnswers | null): Promise<void> {
  // With the answers on the page nothing has to be asked before the first screen is painted.
  const whenUsed = answers === null ? () => Promise.resolve() : afterPaint
  const connection = await connectToHost(whenUsed).catch(() => null)
  const link = connection?.link ?? null
  if (link !== null) {
    if (answers === null) askFirst(link)
    else tellFirst(link, answers)
  }
  const settings = answers?.settings ?? (await settingsAtStart(connection?.host ?? null))
  const start = chooseLanguage({
    setting: settings?.language ?? 'system',
    machine: navigator.languages,
    address: location.search,
  })
  const { tag, direction } = INTERFACE_LANGUAGES[start]
  const learner = settings?.learner ?? null
  const asks = answers === null && learner !== null && routeAt(location.hash).screen === 'library'
  if (asks) link?.ask(['library', 'watch'], { language: tag })
  if (asks) link?.ask(['attempts', 'list'], { language: tag, learner })
  const [words] = await Promise.all([loadWords(start), link?.settled(PATIENCE)])
  const language = createLanguage(start, words)
  // The page is dressed before there is anything on it, so that nothing is styled twice.
  const page = document.documentElement
  page.lang = tag
  page.dir = direction
  if (settings !== null) dress(settings, page)
  createRoot(where).render(
    connection === null ? (
      <StartFailure language={language} />
    ) : (
      <App
        host={connection.host}
        known={knownFrom(connection.link)}
        language={language}
        settings={settings}
      />
    ),
  )
  void afterPaint().then(() => whenIdle(fetchNextScreen))
}
