import { pathToFileURL } from 'node:url'
import type { FirstAnswers } from '../../contract/first-answers.ts'
import type { DrawFirstScreen, FirstScreen } from '../../contract/first-screen.ts'

/** Draws the first screen, or gives null: then the window does, as it can with every screen. */
export type TryFirstScreen = (answers: FirstAnswers) => Promise<FirstScreen | null>

/**
 * Draws with what the build has made of the screens for hosts, the file at `path`. It is read at once, while the window
 * is still being opened. The last drawing serves as long as the answers are the same. Whatever goes wrong is said once on the console, and keeps nobody from the program.
 */
export function firstScreenDrawer(
  path: string,
  say: (sentence: string, problem: unknown) => void = console.error,
): TryFirstScreen {
  const said = new Set<string>()
  const complain = (problem: unknown): null => {
    if (!said.has(String(problem)))
      say('The first screen is left to the window: it could not be drawn here.', problem)
    said.add(String(problem))
    return null
  }
  const reading = readDrawing(path)
  // Whoever draws hears of it.
  reading.catch(() => undefined)
  let last: { readonly of: string; readonly screen: FirstScreen | null } | null = null
  return async (answers) => {
    try {
      const draw = await reading
      const of = `${thisHour()} ${JSON.stringify(answers)}`
      const drawn = last?.of === of ? last : { of, screen: await draw(answers) }
      last = drawn
      return drawn.screen
    } catch (problem) {
      return complain(problem)
    }
  }
}

/** A drawing says “today” of a call on hold, so none is older than its hour. */
function thisHour(): string {
  const now = new Date()
  return `${now.toDateString()} ${now.getHours()}`
}

async function readDrawing(path: string): Promise<DrawFirstScreen> {
  const built: unknown = await import(/* @vite-ignore */ pathToFileURL(path).href)
  const draw: unknown = Reflect.get(Object(built), 'drawFirstScreen')
  if (typeof draw !== 'function') throw new Error(`${path} draws nothing.`)
  // The build made it of renderer/start/first-screen.tsx, whose type this is.
  return draw as DrawFirstScreen
}
