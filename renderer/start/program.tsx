import type { ReactElement } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { connectToHost } from '../api/connect.ts'
import { App } from '../app/app.tsx'
import { dress } from '../app/appearance.ts'
import { askFirst, tellFirst } from '../app/first-questions.ts'
import { knownFrom } from '../app/known.tsx'
import { createLanguage } from '../app/language.ts'
import { routeAt } from '../app/route.ts'
import { fetchNextScreen } from '../app/screens.tsx'
import { settingsAtStart } from '../app/settings-at-start.ts'
import { StartFailure } from '../app/start-failure.tsx'
import { afterPaint } from '../ui/measure/after-paint.ts'
import { whenIdle } from '../ui/measure/when-idle.ts'
import { chooseLanguage } from '../words/choose-language.ts'
import { INTERFACE_LANGUAGES } from '../words/interface-language.ts'
import { loadWords } from '../words/load-words.ts'
import type { EarlyPresses } from './early-presses.ts'
import type { FirstLook } from './first-look.ts'

/** Milliseconds that the first screen waits for its answers, to be drawn once and whole. */
const PATIENCE = 400

/**
 * Connects, finds the language, draws; or brings to life what the host has drawn. A function and no waiting of the file
 * itself: a language’s file may share modules with this one, and would wait for them while this one waits for it.
 */
export async function startProgram(
  where: HTMLElement,
  { answers, drawn }: FirstLook,
  presses: EarlyPresses | null,
): Promise<void> {
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
  const program =
    connection === null ? (
      <StartFailure language={language} />
    ) : (
      <App
        host={connection.host}
        known={knownFrom(connection.link)}
        language={language}
        settings={settings}
        onAlive={() => presses?.replay()}
      />
    )
  if (drawn && connection !== null) bringToLife(where, program, presses)
  else {
    where.replaceChildren()
    createRoot(where).render(program)
  }
  void afterPaint().then(() => whenIdle(fetchNextScreen))
}

/** Takes over what the host has drawn. Where the window would have drawn something else, React draws it anew and we hear of it. */
function bringToLife(
  where: HTMLElement,
  program: ReactElement,
  presses: EarlyPresses | null,
): void {
  presses?.handOver()
  hydrateRoot(where, program, {
    onRecoverableError: (problem) =>
      console.error('The screen that came with the page was drawn anew.', problem),
  })
}
