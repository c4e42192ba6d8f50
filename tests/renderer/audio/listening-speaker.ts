import type { Speaker, SpeakerSoundOptions } from '../../../renderer/audio/speaker.ts'

/** A speaker that writes down what it is asked, by the last part of the file's name. */
export interface ListeningSpeaker extends Speaker {
  readonly heard: string[]
  readonly masters: number[]
  /** Number of sounds that are open now. */
  stillOpen: number
  /** What was opened, by name, to end or break it. */
  readonly opened: Map<string, SpeakerSoundOptions>
}

export function listeningSpeaker(
  answers: { readonly awake?: boolean; readonly broken?: boolean; readonly throws?: boolean } = {},
): ListeningSpeaker {
  const heard: string[] = []
  const opened = new Map<string, SpeakerSoundOptions>()
  return {
    heard,
    masters: [],
    stillOpen: 0,
    opened,
    open(url, options) {
      const name = /([a-z-]+)\.wav/.exec(url)?.[1] ?? url
      heard.push(`open ${name} at ${rounded(options.volume)}`)
      if (answers.throws === true) throw new Error('no loudspeaker')
      opened.set(name, options)
      this.stillOpen += 1
      if (answers.broken === true) options.onBroken()
      let gone = false
      return {
        play: () => void heard.push(`play ${name}`),
        stop: () => void heard.push(`stop ${name}`),
        setVolume: (volume, within) =>
          void heard.push(`${name} to ${rounded(volume)} in ${within}`),
        unload: () => {
          heard.push(`unload ${name}`)
          if (!gone) this.stillOpen -= 1
          gone = true
        },
      }
    },
    isAwake: () => answers.awake ?? true,
    setVolume(volume) {
      this.masters.push(volume)
    },
  }
}

function rounded(volume: number): number {
  return Math.round(volume * 1000) / 1000
}
