import type { FirstAnswers } from '../../contract/first-answers.ts'
import { settingsSchema, type Settings } from '../../contract/messages.ts'
import type { Services } from './open-services.ts'

/** Milliseconds that a page waits for its answers; without them the screens ask for themselves. */
const PATIENCE = 250

/**
 * What the screens of a window that opens ask first. `machine` are the languages of the window, dearest first, as BCP 47
 * tags. Null where something cannot be had, or not soon: then the screens ask, and say what is wrong.
 */
export async function firstAnswers(
  services: Services,
  machine: readonly string[],
): Promise<FirstAnswers | null> {
  const tooLate = Promise.withResolvers<null>()
  const waiting = setTimeout(() => tooLate.resolve(null), PATIENCE)
  const answers = gathered(services, machine).catch(() => null)
  return Promise.race([answers, tooLate.promise]).finally(() => clearTimeout(waiting))
}

async function gathered(
  { store, settings, learners, library, attempts }: Services,
  machine: readonly string[],
): Promise<FirstAnswers | null> {
  if (store.state.kind !== 'open') return null
  const chosen = settings.read()
  const { learner } = chosen
  const language = shownLanguage(chosen, machine)
  const [view, summaries] = await Promise.all([
    learner === null ? null : library.seen(language),
    learner === null ? null : attempts.list(learner, language),
  ])
  return {
    settings: chosen,
    store: store.state,
    learners: learners.list(),
    library:
      learner === null || view === null || summaries === null
        ? null
        : { learner, language, view, attempts: summaries },
  }
}

/** The language that the window will most likely show; another one is asked for by the screens. */
function shownLanguage(settings: Settings, machine: readonly string[]): string {
  if (settings.language !== 'system') return settings.language
  const spoken = settingsSchema.shape.language.options.filter((one) => one !== 'system')
  const tags = machine.map((tag) => tag.toLowerCase().split('-')[0])
  return tags.flatMap((tag) => spoken.find((one) => one === tag) ?? [])[0] ?? 'en'
}
