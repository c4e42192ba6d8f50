import type { SpeechEvents } from './speech-source.ts'

/** Plays a piece of speech that was made here; the browser serves it, tests serve a double. */
export interface AudioPlayer {
  /** Plays a WAV file, `volume` 0 to 1. Answers how to break off. */
  readonly play: (
    wave: Blob,
    volume: number,
    events: Pick<SpeechEvents, 'onStart' | 'onEnd' | 'onFail'>,
  ) => () => void
}

/** The browser's own player, or null where it has none. */
export function browserPlayer(): AudioPlayer | null {
  if (typeof Audio === 'undefined') return null
  return {
    play(wave, volume, events) {
      const address = URL.createObjectURL(wave)
      const audio = new Audio()
      let current = true
      let started = false
      const over = (tell: () => void) => {
        if (!current) return
        current = false
        URL.revokeObjectURL(address)
        tell()
      }
      audio.volume = Math.max(0, Math.min(1, volume))
      audio.addEventListener('playing', () => {
        if (!current || started) return
        started = true
        const { duration } = audio
        events.onStart(Number.isFinite(duration) ? duration * 1_000 : null)
      })
      audio.addEventListener('ended', () => over(events.onEnd))
      audio.addEventListener('error', () => over(() => events.onFail('broken')))
      audio.src = address
      audio.play().catch((problem: unknown) => {
        const blocked = problem instanceof DOMException && problem.name === 'NotAllowedError'
        over(() => events.onFail(blocked ? 'blocked' : 'broken'))
      })
      return () =>
        over(() => {
          audio.pause()
          // Lets go of the sound at once instead of at some later collection.
          audio.removeAttribute('src')
          audio.load()
        })
    },
  }
}
