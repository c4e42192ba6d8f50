import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MOODS } from '../../../engine/doctrine/mood.ts'
import { AudioDesk } from '../../../renderer/audio/audio-desk.ts'
import type { Loudness } from '../../../renderer/audio/loudness.ts'
import { listeningSpeaker } from './listening-speaker.ts'

const FULL: Loudness = {
  volume: 1,
  voiceVolume: 1,
  effectsVolume: 1,
  ambienceVolume: 1,
  muted: false,
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the audio desk', () => {
  it('plays a sound, loading its file only once', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, FULL)
    desk.play('ring-near')
    desk.play('ring-near')
    expect(speaker.heard).toEqual(['open ring-near at 1', 'play ring-near', 'play ring-near'])
  })

  it('is as loud as the settings say and silent when muted', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, { ...FULL, volume: 0.5 })
    desk.setLoudness({ ...FULL, volume: 0.5, muted: true })
    desk.setLoudness({ ...FULL, volume: 7 })
    expect(speaker.masters).toEqual([0.5, 0, 1])
  })

  it('gives effects, ambience and recorded voices each their own volume, also while they sound', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, {
      ...FULL,
      voiceVolume: 0.9,
      effectsVolume: 0.5,
      ambienceVolume: 0.3,
    })
    desk.play('cue-up')
    desk.start('hold-tune')
    desk.playRecording('hello.mp3', { onEnd: vi.fn(), onBroken: vi.fn(), volume: 0.5 })
    expect(speaker.heard.filter((entry) => entry.startsWith('open'))).toEqual([
      'open cue-up at 0.5',
      'open hold-tune at 0.3',
      'open hello.mp3 at 0.45',
    ])
    speaker.heard.length = 0
    desk.setLoudness({ ...FULL, voiceVolume: 1, effectsVolume: 0.2, ambienceVolume: 0.1 })
    expect(speaker.heard).toEqual([
      'cue-up to 0.2 in 0',
      'hold-tune to 0.1 in 0',
      'hello.mp3 to 0.5 in 0',
    ])
  })

  it('leaves a sound out while the browser still waits for a first key', () => {
    const speaker = listeningSpeaker({ awake: false })
    new AudioDesk(speaker, FULL).play('cue-up')
    expect(speaker.heard).toEqual([])
  })

  it('stays silent, and asks only once, where a file is missing or damaged', () => {
    const speaker = listeningSpeaker({ broken: true })
    const desk = new AudioDesk(speaker, FULL)
    desk.play('cue-up')
    desk.play('cue-up')
    expect(speaker.heard).toEqual(['open cue-up at 1'])
  })

  it('never breaks a call where there is no loudspeaker', () => {
    const speaker = listeningSpeaker({ throws: true })
    const desk = new AudioDesk(speaker, FULL)
    expect(() => {
      desk.prepare(['ring-near', 'pick-up'])
      desk.play('ring-near')
      desk.start('hold-tune')
      desk.setRoom('furious')
      desk.setRoom('settled', 'counter')
      desk.duck()
      desk.release()
      vi.runAllTimers()
      desk.stop('hold-tune')
      desk.close()
    }).not.toThrow()
  })

  it('goes on without sound when the device is lost in the middle of a call', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, FULL)
    desk.setRoom('furious')
    speaker.setVolume = () => {
      throw new Error('the device is gone')
    }
    speaker.open = () => {
      throw new Error('the device is gone')
    }
    speaker.isAwake = () => {
      throw new Error('the device is gone')
    }
    const broken = vi.fn()
    expect(() => {
      desk.setLoudness({ ...FULL, muted: true })
      desk.play('cue-up')
      desk.setRoom('settled')
      desk.playRecording('line.wav', { onEnd: vi.fn(), onBroken: broken })
      desk.close()
    }).not.toThrow()
    expect(broken).toHaveBeenCalledTimes(1)
  })

  it('gives everything back when it closes, fifty calls in a row', () => {
    const speaker = listeningSpeaker()
    for (let call = 0; call < 50; call += 1) {
      const desk = new AudioDesk(speaker, FULL)
      desk.prepare(['ring-near', 'pick-up'])
      for (const mood of MOODS) desk.setRoom(mood.id)
      desk.start('hold-tune')
      desk.duck()
      desk.playRecording('line.wav', { onEnd: vi.fn(), onBroken: vi.fn() })
      desk.play('ending-good')
      desk.close()
      expect(speaker.stillOpen).toBe(0)
      expect(vi.getTimerCount()).toBe(0)
    }
  })
})

describe('the room of a conversation', () => {
  it('is the place by setting and the tone by mood', () => {
    const speaker = listeningSpeaker()
    new AudioDesk(speaker, FULL).setRoom('pleased', 'counter')
    expect(speaker.heard.filter((entry) => entry.startsWith('play'))).toEqual([
      'play place-shop',
      'play room-kitchen',
    ])
  })

  it('lets one tone give way to the next only when the mood changes it, and keeps the place', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, FULL)
    desk.setRoom('furious')
    desk.setRoom('angry')
    speaker.heard.length = 0
    desk.setRoom('settled')
    expect(speaker.heard).toEqual([
      'room-tense to 0 in 700',
      'open room-quiet at 1',
      'stop room-quiet',
      'room-quiet to 0 in 0',
      'play room-quiet',
      'room-quiet to 1 in 700',
    ])
    vi.advanceTimersByTime(700)
    expect(speaker.heard.slice(6)).toEqual(['stop room-tense', 'room-tense to 1 in 0'])
  })

  it('that was made ready is opened in silence, and not once more when it begins', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, FULL)
    desk.prepareRoom('furious', 'phone')
    expect(speaker.heard.filter((entry) => entry.startsWith('play'))).toEqual([])
    const opened = speaker.stillOpen
    expect(opened).toBe(2)
    desk.setRoom('furious', 'phone')
    expect(speaker.stillOpen).toBe(opened)
  })

  it('that comes back before it has gone is not cut off', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, FULL)
    desk.setRoom('furious')
    desk.setRoom(null)
    desk.setRoom('furious')
    speaker.heard.length = 0
    vi.runAllTimers()
    expect(speaker.heard).toEqual([])
  })
})

describe('under speech', () => {
  it('the room goes down by 12 decibels and the effects by 6, within 120 milliseconds', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, FULL)
    desk.play('cue-up')
    desk.start('hold-tune')
    speaker.heard.length = 0
    desk.duck()
    expect(speaker.heard).toEqual(['cue-up to 0.5 in 120', 'hold-tune to 0.25 in 120'])
  })

  it('the room comes back 400 milliseconds after the last of several speakers', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, FULL)
    desk.start('hold-tune')
    desk.duck()
    desk.duck()
    desk.release()
    speaker.heard.length = 0
    vi.advanceTimersByTime(5_000)
    expect(speaker.heard).toEqual([])
    desk.release()
    vi.advanceTimersByTime(399)
    expect(speaker.heard).toEqual([])
    vi.advanceTimersByTime(1)
    expect(speaker.heard).toEqual(['hold-tune to 1 in 600'])
  })

  it('a word that begins in a pause keeps the room down', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, FULL)
    desk.start('hold-tune')
    desk.duck()
    desk.release()
    vi.advanceTimersByTime(300)
    desk.duck()
    speaker.heard.length = 0
    vi.advanceTimersByTime(5_000)
    expect(speaker.heard).toEqual([])
  })

  it('one release too many changes nothing', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, FULL)
    desk.release()
    desk.duck()
    desk.play('cue-up')
    expect(speaker.heard[0]).toBe('open cue-up at 0.5')
  })
})

describe('a recording', () => {
  it('tells when it begins and when it is over, and is given back then', () => {
    const speaker = listeningSpeaker()
    const desk = new AudioDesk(speaker, FULL)
    const onStart = vi.fn()
    const onEnd = vi.fn()
    desk.playRecording('line.wav', { onStart, onEnd, onBroken: vi.fn() })
    speaker.opened.get('line')?.onStart?.(3.5)
    expect(onStart).toHaveBeenCalledWith(3.5)
    speaker.opened.get('line')?.onEnd?.()
    expect(onEnd).toHaveBeenCalledTimes(1)
    expect(speaker.stillOpen).toBe(0)
  })

  it('that is stopped says nothing more', () => {
    const speaker = listeningSpeaker()
    const onEnd = vi.fn()
    const onBroken = vi.fn()
    const recording = new AudioDesk(speaker, FULL).playRecording('line.wav', { onEnd, onBroken })
    recording.stop()
    speaker.opened.get('line')?.onEnd?.()
    speaker.opened.get('line')?.onBroken()
    expect(onEnd).not.toHaveBeenCalled()
    expect(onBroken).not.toHaveBeenCalled()
    expect(speaker.stillOpen).toBe(0)
  })

  it.each([
    ['that is damaged', { broken: true }, 1],
    ['on a machine without sound', { throws: true }, 0],
    ['before the first key', { awake: false }, 0],
  ])('%s says once that it is broken, and leaves nothing open', (_, answers, givenBack) => {
    const speaker = listeningSpeaker(answers)
    const onBroken = vi.fn()
    new AudioDesk(speaker, FULL).playRecording('line.wav', { onEnd: vi.fn(), onBroken })
    expect(onBroken).toHaveBeenCalledTimes(1)
    expect(speaker.heard.filter((entry) => entry.startsWith('play'))).toEqual([])
    expect(speaker.heard.filter((entry) => entry.startsWith('unload')).length).toBe(givenBack)
    expect(speaker.stillOpen).toBe(0)
  })
})
