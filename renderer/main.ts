import './ui/tokens/styles.ts'
import { keepEarlyPresses } from './start/early-presses.ts'
import { firstLook } from './start/first-look.ts'
import { loadWords } from './words/load-words.ts'
import { afterPaint } from './ui/measure/after-paint.ts'

const place = document.getElementById('third-ring')
if (place === null) throw new Error('The page has no place for the program.')
void begin(place)

/** Shows what the host has drawn, and only then fetches the program; without a drawing it is fetched at once. */
async function begin(where: HTMLElement): Promise<void> {
  const look = firstLook(where)
  const presses = look.drawn ? keepEarlyPresses(where) : null
  if (look.drawn) await afterPaint()
  // Both at once; the program finds the words on their way.
  if (look.language !== null) loadWords(look.language).catch(() => undefined)
  const { startProgram } = await import('./start/program.tsx')
  await startProgram(where, look, presses)
}
