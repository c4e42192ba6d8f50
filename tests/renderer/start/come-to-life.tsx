/** Takes the first screen as the host draws it and brings it to life as the window does, in React's version that compares. */
import { act } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { afterEach, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../contract/default-settings.ts'
import type { FirstAnswers } from '../../../contract/first-answers.ts'
import type { FirstScreen } from '../../../contract/first-screen.ts'
import type { AttemptSummary, LibraryView, Settings } from '../../../contract/messages.ts'
import type { EarlyPresses } from '../../../renderer/start/early-presses.ts'
import { AMIRA, fakeHost } from '../fake-host.ts'
import { fakeLibrary } from '../fake-library.ts'

/** Answers of a host on which Amira practises, with whatever the test needs to be otherwise. */
export function answersWith(some: {
  readonly language?: 'en' | 'fr'
  readonly settings?: Partial<Settings>
  readonly name?: string
  readonly view?: LibraryView
  readonly attempts?: readonly AttemptSummary[]
}): FirstAnswers {
  const learner = { ...AMIRA, name: some.name ?? AMIRA.name }
  return {
    settings: { ...DEFAULT_SETTINGS, welcomed: true, learner: learner.id, ...some.settings },
    store: { kind: 'open', saving: 'saving', reason: '' },
    learners: [learner],
    library: {
      learner: learner.id,
      language: some.language ?? 'en',
      view: some.view ?? { entries: fakeLibrary(), paths: [] },
      attempts: some.attempts ?? [],
    },
  }
}

const alive = new Set<Root>()
afterEach(async () => {
  for (const root of alive) await act(async () => root.unmount())
  alive.clear()
})

/** What a window has and a host has not. */
const OF_A_WINDOW = [
  'window',
  'document',
  'location',
  'navigator',
  'matchMedia',
  'requestAnimationFrame',
  'IntersectionObserver',
  'MutationObserver',
  'ResizeObserver',
]

/** Draws as a host does: without anything that only a window has, and with modules that have seen no window. */
export async function drawInHost(answers: FirstAnswers): Promise<FirstScreen | null> {
  vi.resetModules()
  const { drawFirstScreen } = await import('../../../renderer/start/first-screen.tsx')
  for (const name of OF_A_WINDOW) vi.stubGlobal(name, undefined)
  try {
    return await drawFirstScreen(answers)
  } finally {
    vi.unstubAllGlobals()
  }
}

/**
 * Draws, puts the drawing into the page and hydrates it; hands back what React complained about. Between the two,
 * somebody may do what they like to the page.
 */
export async function comeToLife(
  answers: FirstAnswers,
  meanwhile: (place: HTMLElement) => Partial<EarlyPresses> | void = () => undefined,
): Promise<readonly string[]> {
  const tag = answers.library?.language === 'fr' ? 'fr' : 'en'
  const screen = await drawInHost(answers)
  if (screen === null || answers.library === null) throw new Error('Nothing was drawn.')
  const place = document.createElement('div')
  place.innerHTML = screen.markup
  document.body.replaceChildren(place)
  const presses = meanwhile(place)
  const complaints: string[] = []
  const console = vi.spyOn(globalThis.console, 'error')
  console.mockImplementation((...said: unknown[]) => void complaints.push(said.join(' ')))
  const { view, attempts } = answers.library
  const host = fakeHost({
    learners: answers.learners,
    settings: answers.settings,
    entries: view.entries,
    paths: view.paths,
    attempts,
  })
  vi.resetModules()
  const [{ App }, { knownIn }, { createLanguage }, { loadWords }] = await Promise.all([
    import('../../../renderer/app/app.tsx'),
    import('../../../renderer/app/known.tsx'),
    import('../../../renderer/app/language.ts'),
    import('../../../renderer/words/load-words.ts'),
  ])
  const language = createLanguage(tag, await loadWords(tag))
  presses?.handOver?.()
  await act(async () => {
    const root = hydrateRoot(
      place,
      <App
        host={host}
        known={knownIn(answers)}
        language={language}
        settings={answers.settings}
        onAlive={() => presses?.replay?.()}
      />,
      { onRecoverableError: (problem) => complaints.push(String(problem)) },
    )
    alive.add(root)
  })
  console.mockRestore()
  return complaints
}
