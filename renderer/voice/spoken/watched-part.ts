import type { SpeechPart, SpeechSource } from '../sources/speech-source.ts'
import { speakingTime, stretchedTo, wordAt } from './speaking-time.ts'

/** Milliseconds after which a voice that has not begun is given up. */
export const START_LIMIT = 1_500
/** A voice may take this many times its estimate, and this many milliseconds more, before it is given up. */
const END_FACTOR = 2
const END_GRACE = 3_000
/** Milliseconds without a word after which a voice that named its words is followed by estimate again. */
const WORDS_LOST = 2_500
const TICK = 60

export interface WatchedEvents {
  readonly onStart: () => void
  /** The word that begins at this character of the part has been reached. */
  readonly onReach: (character: number) => void
  /** `tempo` is how much longer than estimated it took; 1 is as estimated. */
  readonly onEnd: (tempo: number) => void
  /** Silent: it never began or failed. Endless: it began, and never came to its end. */
  readonly onFail: (reason: 'blocked' | 'broken' | 'silent' | 'endless') => void
}

/**
 * Lets a source speak one part and watches it: whatever the source does or leaves undone, an end or a failure
 * comes. Words are followed by the source's own signs, and by estimate where it gives none. `tempo` is what
 * earlier parts have taught about this source. Answers how to break off.
 */
export function speakWatched(
  source: SpeechSource,
  part: SpeechPart,
  tempo: number,
  events: WatchedEvents,
): () => void {
  const pace = (part.tone.rate * part.customer.rate * part.speed) / tempo
  const estimate = speakingTime(part.text, pace)
  let time = estimate
  let began = 0
  let lastWord: number | null = null
  let current = true
  let stopSource = (): void => undefined
  let ticking: ReturnType<typeof setInterval> | undefined

  const over = (tell: () => void, breakOff: boolean) => {
    if (!current) return
    current = false
    clearTimeout(starting)
    clearInterval(ticking)
    if (breakOff) silently(stopSource)
    tell()
  }
  const tick = () => {
    // By the clock: a window that was hidden, or a machine that was busy, catches up in one tick.
    const now = performance.now()
    const since = lastWord === null ? Infinity : now - lastWord
    if (since > WORDS_LOST) events.onReach(wordAt(time, now - began))
    const late = now - began > time.lasts * END_FACTOR + END_GRACE
    if (late && since > END_GRACE) over(() => events.onFail('endless'), true)
  }
  const starting = setTimeout(() => over(() => events.onFail('silent'), true), START_LIMIT)
  try {
    stopSource = source.speak(part, {
      onStart(lasts) {
        if (!current || began > 0) return
        clearTimeout(starting)
        began = performance.now()
        if (lasts !== null) time = stretchedTo(estimate, lasts)
        events.onStart()
        // Whoever heard of the start may have broken off.
        if (!current) return
        ticking = setInterval(tick, TICK)
        tick()
      },
      onWord(character) {
        if (!current) return
        lastWord = performance.now()
        events.onReach(character)
      },
      onEnd() {
        const took = began === 0 || estimate.lasts === 0 ? 1 : performance.now() - began
        over(() => events.onEnd(took === 1 ? 1 : took / estimate.lasts), false)
      },
      onFail: (reason) => over(() => events.onFail(reason), false),
    })
    // A source that fails while it is asked has nothing left to break off.
    if (!current) silently(stopSource)
  } catch {
    over(() => events.onFail('broken'), false)
  }
  return () => over(() => undefined, true)
}

function silently(action: () => void): void {
  try {
    action()
  } catch {
    // What cannot be broken off will end by itself; its events are no longer listened to.
  }
}
