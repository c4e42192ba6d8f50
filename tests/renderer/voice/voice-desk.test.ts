import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../contract/default-settings.ts'
import { VoiceList, VOICES_ARRIVE } from '../../../renderer/voice/sources/voice-list.ts'
import { Flite } from '../../../renderer/voice/synthesiser/flite.ts'
import { VoiceDesk } from '../../../renderer/voice/voice-desk.ts'
import { lineOf } from './a-line.ts'
import { FakeSpeech, FakeWorker, voice } from './fake-voices.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const ZIRA = voice('Microsoft Zira', 'en-US')

function deskWith(speech: FakeSpeech | null, player: boolean = true) {
  const worker = new FakeWorker()
  let started = 0
  const flite = new Flite(async () => {
    started += 1
    return worker
  })
  const sounds = {
    isAwake: () => true,
    playRecording: () => ({ stop: () => undefined }),
    duck: () => undefined,
    release: () => undefined,
  }
  const machine = {
    speech,
    voices: new VoiceList(speech),
    player: player ? { play: () => () => undefined } : null,
    flite,
  }
  const desk = new VoiceDesk(machine, sounds, DEFAULT_SETTINGS)
  return { desk, worker, started: () => started }
}

describe('a voice desk', () => {
  it('knows which voices there are: the system’s, its own for English, or none', () => {
    expect(deskWith(new FakeSpeech([ZIRA])).desk.supply('en')).toEqual({
      kind: 'system',
      names: ['Microsoft Zira'],
    })
    expect(deskWith(new FakeSpeech([ZIRA])).desk.supply('fr')).toEqual({ kind: 'none' })
    expect(deskWith(null).desk.supply('en')).toEqual({ kind: 'synthesiser' })
    expect(deskWith(null).desk.supply('fr')).toEqual({ kind: 'none' })
    expect(deskWith(null, false).desk.supply('en')).toEqual({ kind: 'none' })
    const { desk } = deskWith(new FakeSpeech([]))
    expect(desk.supply('en')).toEqual({ kind: 'asking' })
    vi.advanceTimersByTime(VOICES_ARRIVE)
    expect(desk.supply('en')).toEqual({ kind: 'synthesiser' })
  })

  it('is off when voices are off, the sound is muted or turned down to nothing', () => {
    const { desk } = deskWith(new FakeSpeech([ZIRA]))
    expect(desk.isOn).toBe(true)
    for (const some of [
      { voice: 'off' as const },
      { muted: true },
      { volume: 0 },
      { voiceVolume: 0 },
    ]) {
      desk.setSettings({ ...DEFAULT_SETTINGS, ...some })
      expect(desk.isOn).toBe(false)
    }
  })

  it('loads the synthesiser only where it is needed and will be heard', () => {
    const withVoice = deskWith(new FakeSpeech([ZIRA]))
    withVoice.desk.getReady('en')
    withVoice.desk.getReady('fr')
    expect(withVoice.started()).toBe(0)
    const muted = deskWith(null)
    muted.desk.setSettings({ ...DEFAULT_SETTINGS, muted: true })
    muted.desk.getReady('en')
    expect(muted.started()).toBe(0)
    muted.desk.setSettings(DEFAULT_SETTINGS)
    muted.desk.getReady('fr')
    expect(muted.started()).toBe(0)
    muted.desk.getReady('en')
    expect(muted.started()).toBe(1)
  })

  it('speaks with a voice that the system hands in late rather than with its own', () => {
    const speech = new FakeSpeech([])
    const { desk, started } = deskWith(speech)
    desk.line.say(lineOf('Hello there.'), 28)
    vi.advanceTimersByTime(400)
    expect(speech.spoken).toEqual([])
    speech.arrive(ZIRA)
    vi.advanceTimersByTime(200)
    expect(speech.spoken.length).toBe(1)
    expect(started()).toBe(0)
  })

  it('falls silent at once when it is muted in the middle of a word', () => {
    const speech = new FakeSpeech([ZIRA])
    const { desk } = deskWith(speech)
    desk.line.say(lineOf('Hello there.'), 28)
    vi.advanceTimersByTime(200)
    speech.begin()
    desk.setSettings({ ...DEFAULT_SETTINGS, muted: true })
    expect(speech.busy).toBe(false)
    expect(speech.brokenOff).toBe(1)
    desk.close()
  })

  it('gives a customer the same voice in every sentence of every call', () => {
    const speech = new FakeSpeech([ZIRA, voice('Samantha', 'en-US'), voice('Hazel', 'en-GB')])
    const names = [1, 2].flatMap(() => {
      const { desk } = deskWith(speech)
      desk.line.say(lineOf('Where is it? I want it now!'), 28)
      vi.advanceTimersByTime(200)
      speech.begin()
      speech.end()
      vi.advanceTimersByTime(1_000)
      desk.close()
      return speech.spoken.splice(0).map(({ voice: { name } }) => name)
    })
    expect(names.length).toBe(4)
    expect(new Set(names).size).toBe(1)
  })
})
