import './ui/tokens/styles.ts'
import { createRoot } from 'react-dom/client'
import { connectToHost } from './api/connect.ts'
import { App } from './app/app.tsx'
import { createLanguage } from './app/language.ts'
import { routeAt } from './app/route.ts'
import { settingsAtStart } from './app/settings-at-start.ts'
import { StartFailure } from './app/start-failure.tsx'
import { chooseLanguage } from './words/choose-language.ts'
import { INTERFACE_LANGUAGES } from './words/interface-language.ts'
import { loadWords } from './words/load-words.ts'

const place = document.getElementById('third-ring')
if (place === null) throw new Error('The page has no place for the program.')
void begin(place)

/**
 * Connects, finds the language, draws. A function and no waiting of the file itself: a language’s file may share
 * modules with this one, and would wait for them while this one waits for it.
 */
async function begin(where: HTMLElement): Promise<void> {
  const root = createRoot(where)
  const connection = await connectToHost().catch(() => null)
  // What every start asks, asked together; the screens find the answers when they come up.
  connection?.link.ask(['settings', 'read'], {})
  connection?.link.ask(['store', 'watch'], {})
  connection?.link.ask(['learners', 'list'], {})
  const host = connection?.host ?? null
  const settings = await settingsAtStart(host)
  const start = chooseLanguage({
    setting: settings?.language ?? 'system',
    machine: navigator.languages,
    address: location.search,
  })
  const learner = settings?.learner ?? null
  if (routeAt(location.hash).screen === 'library' && learner !== null) {
    const { tag } = INTERFACE_LANGUAGES[start]
    connection?.link.ask(['library', 'watch'], { language: tag })
    connection?.link.ask(['attempts', 'list'], { language: tag, learner })
  }
  const language = createLanguage(start, await loadWords(start))
  root.render(
    host === null ? (
      <StartFailure language={language} />
    ) : (
      <App host={host} language={language} settings={settings} />
    ),
  )
}
