/** The speaker that people hear: howler over Web Audio. */
import { Howl, Howler } from 'howler'
import type { Speaker } from './speaker.ts'

/** The part of a file that comes round, by howler's name for such parts. */
const ROUND = 'round'

export const HOWLER_SPEAKER: Speaker = {
  open(url, { volume, loop, onStart, onEnd, onBroken }) {
    const howl = new Howl({
      src: [url],
      format: [formatOf(url)],
      volume,
      // Between its margins a loop turns round to the sample; see tools/sounds/loop-margin.ts.
      ...(loop !== null && { sprite: { [ROUND]: [loop.from * 1000, loop.seconds * 1000, true] } }),
      onloaderror: onBroken,
      onplayerror: onBroken,
      onplay: () => onStart?.(howl.duration()),
      onend: () => {
        if (loop === null) onEnd?.()
      },
    })
    return {
      play: () => void (loop === null ? howl.play() : howl.play(ROUND)),
      stop: () => void howl.stop(),
      setVolume: (to, within) => {
        if (within > 0 && howl.playing()) howl.fade(between(howl.volume()), between(to), within)
        else howl.volume(between(to))
      },
      unload: () => void howl.unload(),
    }
  },
  isAwake() {
    // Howler puts its context to sleep after half a minute of silence and wakes it by itself when something is
    // played; only a page that nobody has touched yet has to keep silent.
    if (touched()) return true
    // Typed as always there, but absent where the machine has no Web Audio.
    const context = Howler.ctx as AudioContext | null
    return context === null || context.state !== 'suspended'
  },
  setVolume(volume) {
    Howler.volume(between(volume))
  },
}

function touched(): boolean {
  // Typed as always there, but younger than some browsers.
  const activation = navigator.userActivation as UserActivation | undefined
  return activation?.hasBeenActive ?? false
}

function between(volume: number): number {
  return Math.max(0, Math.min(1, volume))
}

function formatOf(url: string): string {
  return /\.([a-z0-9]{2,4})(?:$|[?#])/i.exec(url)?.[1]?.toLowerCase() ?? 'wav'
}
