import { describe, expect, it } from 'vitest'
import { AudioDesk } from '../../../renderer/audio/audio-desk.ts'
import type { Speaker, SpeakerSoundOptions } from '../../../renderer/audio/speaker.ts'

/** A speaker that writes down what it is asked, by the last part of the file's name. */
function listeningSpeaker(answers: { awake?: boolean; broken?: boolean; throws?: boolean } = {}) {
  const heard: string[] = []
  const speaker: Speaker & { volumes: number[] } = {
    volumes: [],
    open(url: string, options: SpeakerSoundOptions) {
      const name = /([a-z-]+)\.wav/.exec(url)?.[1] ?? url
      heard.push(`open ${name}`)
      if (answers.throws === true) throw new Error('no loudspeaker')
      if (answers.broken === true) options.onBroken()
      return {
        play: () => void heard.push(`play ${name}`),
        stop: () => void heard.push(`stop ${name}`),
        fade: (from, to) => void heard.push(`fade ${name} ${from} to ${to}`),
        unload: () => void heard.push(`unload ${name}`),
      }
    },
    isAwake: () => answers.awake ?? true,
    setVolume(volume) {
      this.volumes.push(volume)
    },
  }
  return { speaker, heard }
}

describe('the audio desk', () => {
  it('plays a sound, loading its file only once', () => {
    const { speaker, heard } = listeningSpeaker()
    const desk = new AudioDesk(speaker, { volume: 0.5, muted: false })
    desk.play('ring-near')
    desk.play('ring-near')
    expect(heard).toEqual(['open ring-near', 'play ring-near', 'play ring-near'])
  })

  it('is as loud as the settings say and silent when muted', () => {
    const { speaker } = listeningSpeaker()
    const desk = new AudioDesk(speaker, { volume: 0.5, muted: false })
    desk.setLoudness({ volume: 0.5, muted: true })
    desk.setLoudness({ volume: 7, muted: false })
    expect(speaker.volumes).toEqual([0.5, 0, 1])
  })

  it('leaves a sound out while the browser still waits for a first key', () => {
    const { speaker, heard } = listeningSpeaker({ awake: false })
    new AudioDesk(speaker, { volume: 1, muted: false }).play('cue-up')
    expect(heard).toEqual([])
  })

  it('stays silent, and asks only once, where a file is missing', () => {
    const { speaker, heard } = listeningSpeaker({ broken: true })
    const desk = new AudioDesk(speaker, { volume: 1, muted: false })
    desk.play('cue-up')
    desk.play('cue-up')
    expect(heard).toEqual(['open cue-up'])
  })

  it('never breaks a call where there is no loudspeaker', () => {
    const { speaker } = listeningSpeaker({ throws: true })
    const desk = new AudioDesk(speaker, { volume: 1, muted: false })
    expect(() => {
      desk.prepare(['ring-near', 'pick-up'])
      desk.play('ring-near')
      desk.start('hold-tune')
      desk.setRoom('furious')
      desk.setRoom('settled')
      desk.stop('hold-tune')
      desk.close()
    }).not.toThrow()
  })

  it('lets one room give way to the next only when the mood changes rooms', () => {
    const { speaker, heard } = listeningSpeaker()
    const desk = new AudioDesk(speaker, { volume: 1, muted: false })
    desk.setRoom('furious')
    desk.setRoom('angry')
    desk.setRoom('settled')
    desk.setRoom(null)
    expect(heard.filter((entry) => entry.startsWith('fade'))).toEqual([
      'fade room-tense 0 to 0.7',
      'fade room-tense 0.7 to 0',
      'fade room-quiet 0 to 0.7',
      'fade room-quiet 0.7 to 0',
    ])
  })

  it('gives everything back when it closes', () => {
    const { speaker, heard } = listeningSpeaker()
    const desk = new AudioDesk(speaker, { volume: 1, muted: false })
    desk.start('hold-tune')
    desk.close()
    expect(heard).toContain('unload hold-tune')
  })
})
