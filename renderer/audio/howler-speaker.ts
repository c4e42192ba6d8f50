/** The speaker that people hear: howler over Web Audio. */
import { Howl, Howler } from 'howler'
import type { Speaker } from './speaker.ts'

export const HOWLER_SPEAKER: Speaker = {
  open(url, { volume, loops, onBroken }) {
    const howl = new Howl({
      src: [url],
      format: [formatOf(url)],
      volume,
      loop: loops,
      onloaderror: onBroken,
    })
    return {
      play: () => void howl.play(),
      stop: () => void howl.stop(),
      fade: (from, to, duration) => void howl.fade(from, to, duration),
      unload: () => void howl.unload(),
    }
  },
  isAwake() {
    // Typed as always there, but absent where the machine has no Web Audio.
    const context = Howler.ctx as AudioContext | null
    return context === null || context.state !== 'suspended'
  },
  setVolume(volume) {
    Howler.volume(volume)
  },
}

function formatOf(url: string): string {
  return /\.([a-z0-9]{2,4})(?:$|[?#])/i.exec(url)?.[1]?.toLowerCase() ?? 'wav'
}
