import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { customerVoice } from '../../../renderer/voice/choice/customer-voice.ts'
import { MOOD_TONES } from '../../../renderer/voice/choice/mood-tone.ts'
import { SAMPLE_CUSTOMERS } from '../../../renderer/voice/sample-customers.ts'
import type { AudioPlayer } from '../../../renderer/voice/sources/audio-player.ts'
import { fliteSource } from '../../../renderer/voice/sources/flite-source.ts'
import { recordingSource } from '../../../renderer/voice/sources/recording-source.ts'
import type { SpeechEvents, SpeechPart } from '../../../renderer/voice/sources/speech-source.ts'
import { systemSource } from '../../../renderer/voice/sources/system-source.ts'
import { VoiceList, VOICES_ARRIVE } from '../../../renderer/voice/sources/voice-list.ts'
import { Flite } from '../../../renderer/voice/synthesiser/flite.ts'
import { FakeSpeech, FakeWorker, voice } from './fake-voices.ts'

const [SAMPLE] = SAMPLE_CUSTOMERS
if (SAMPLE === undefined) throw new Error('There is nobody to speak.')
const CUSTOMER = customerVoice(SAMPLE)

function part(some: Partial<SpeechPart> = {}): SpeechPart {
  return {
    text: 'Hello there.',
    language: 'en',
    customer: CUSTOMER,
    tone: MOOD_TONES.settled,
    speed: 1,
    volume: 0.5,
    recording: null,
    ...some,
  }
}

/** Events that are written down. */
function listening(): { readonly told: string[]; readonly events: SpeechEvents } {
  const told: string[] = []
  return {
    told,
    events: {
      onStart: (lasts) => void told.push(`start ${lasts}`),
      onWord: (character) => void told.push(`word ${character}`),
      onEnd: () => void told.push('end'),
      onFail: (reason) => void told.push(reason),
    },
  }
}

describe('the voices of the system', () => {
  const ZIRA = voice('Microsoft Zira', 'en-US')
  const speaking = (speech: FakeSpeech) => systemSource(speech, new VoiceList(speech, () => 0))

  it('serve only a language that a local voice speaks', () => {
    const source = speaking(new FakeSpeech([ZIRA, voice('Google français', 'fr-FR', false)]))
    expect(source.serves(part())).toBe(true)
    expect(source.serves(part({ language: 'fr' }))).toBe(false)
    expect(systemSource(null, new VoiceList(null)).serves(part())).toBe(false)
  })

  it('are told pace, pitch and volume by mood, customer and listener, within what they can do', () => {
    const speech = new FakeSpeech([ZIRA])
    const source = speaking(speech)
    source.speak(part({ tone: MOOD_TONES.furious, speed: 1.25 }), listening().events)
    source.speak(part({ tone: MOOD_TONES.guarded }), listening().events)
    const wild = { ...CUSTOMER, pitch: 4, rate: 4 }
    source.speak(part({ tone: MOOD_TONES.furious, customer: wild }), listening().events)
    const [furious, guarded, extreme] = speech.spoken
    expect(furious?.rate).toBeGreaterThan((guarded?.rate ?? 0) * 1.3)
    expect(furious?.pitch).toBeGreaterThan(guarded?.pitch ?? 0)
    expect(furious?.volume).toBeCloseTo(0.5)
    expect(guarded?.volume).toBeLessThan(0.4)
    expect(extreme?.rate).toBeLessThanOrEqual(2)
    expect(extreme?.pitch).toBeLessThanOrEqual(2)
  })

  it('tell when they begin, which word they say and when they end', () => {
    const speech = new FakeSpeech([ZIRA])
    const { told, events } = listening()
    speaking(speech).speak(part(), events)
    speech.begin()
    speech.word(6)
    speech.end()
    expect(told).toEqual(['start null', 'word 6', 'end'])
  })
})

describe('the list of voices', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is waited for a moment, and a voice that comes late is heard of', () => {
    const speech = new FakeSpeech([])
    const list = new VoiceList(speech)
    let told = 0
    const stop = list.watch(() => void (told += 1))
    expect(list.isSettled).toBe(false)
    speech.arrive(voice('Late Zira', 'en-US'))
    expect(told).toBe(1)
    expect(list.isSettled).toBe(true)
    expect(list.voices.length).toBe(1)
    stop()
    speech.arrive()
    expect(told).toBe(1)
  })

  it('counts as settled, and says so, when none has come in time', () => {
    const list = new VoiceList(new FakeSpeech([]))
    let told = 0
    list.watch(() => void (told += 1))
    vi.advanceTimersByTime(VOICES_ARRIVE)
    expect(list.isSettled).toBe(true)
    expect(told).toBe(1)
  })

  it('is empty where the system has no speech, or a broken one', () => {
    expect(new VoiceList(null).isSettled).toBe(true)
    const broken = new FakeSpeech([])
    const list = new VoiceList({
      ...broken,
      voices: () => {
        throw new Error('broken')
      },
      onVoices: () => {
        throw new Error('broken')
      },
    })
    expect(list.voices).toEqual([])
    expect(() => list.watch(() => undefined)()).not.toThrow()
  })
})

describe('a recording', () => {
  type Options = Parameters<Parameters<typeof recordingSource>[0]['playRecording']>[1]

  function desk() {
    const played: string[] = []
    const place = { awake: true, stopped: 0, options: null as Options | null, played }
    return {
      place,
      desk: {
        isAwake: () => place.awake,
        playRecording(address: string, options: Options) {
          played.push(address)
          place.options = options
          return { stop: () => void (place.stopped += 1) }
        },
      },
    }
  }
  const recorded = part({ recording: '/media/angry-caller/groan.mp3' })

  it('serves only lines that have one', () => {
    const source = recordingSource(desk().desk)
    expect(source.serves(part())).toBe(false)
    expect(source.serves(recorded)).toBe(true)
  })

  it('tells how long it lasts, and can be broken off', () => {
    const { desk: audio, place } = desk()
    const { told, events } = listening()
    const stop = recordingSource(audio).speak(recorded, events)
    place.options?.onStart(2.5)
    place.options?.onEnd()
    expect(told).toEqual(['start 2500', 'end'])
    stop()
    expect(place.stopped).toBe(1)
    place.options?.onStart(Number.NaN)
    expect(told.at(-1)).toBe('start null')
  })

  it('that is damaged fails, and is not tried again', () => {
    const { desk: audio, place } = desk()
    const source = recordingSource(audio)
    const { told, events } = listening()
    source.speak(recorded, events)
    place.options?.onBroken()
    expect(told).toEqual(['broken'])
    expect(source.serves(recorded)).toBe(false)
    expect(source.serves(part({ recording: '/media/angry-caller/sigh.mp3' }))).toBe(true)
  })

  it('that the browser blocks waits for a key, and is whole afterwards', () => {
    const { desk: audio, place } = desk()
    place.awake = false
    const source = recordingSource(audio)
    const { told, events } = listening()
    source.speak(recorded, events)
    expect(told).toEqual(['blocked'])
    expect(place.played).toEqual([])
    expect(source.serves(recorded)).toBe(true)
  })
})

describe('the synthesiser as a source', () => {
  function place() {
    const played: { volume: number; events: Parameters<AudioPlayer['play']>[2] }[] = []
    let stopped = 0
    const player: AudioPlayer = {
      play(_wave, volume, events) {
        played.push({ volume, events })
        return () => void (stopped += 1)
      },
    }
    const worker = new FakeWorker()
    const flite = new Flite(async () => worker)
    return { worker, flite, played, stopped: () => stopped, source: fliteSource(flite, player) }
  }
  const settle = async () => {
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve()
  }

  it('speaks English and nothing else, and nothing where nothing can be played', () => {
    const { source, flite } = place()
    expect(source.serves(part())).toBe(true)
    expect(source.serves(part({ language: 'en-GB' }))).toBe(true)
    expect(source.serves(part({ language: 'fr' }))).toBe(false)
    expect(source.serves(part({ language: 'enm' }))).toBe(false)
    expect(fliteSource(flite, null).serves(part())).toBe(false)
  })

  it('plays what the worker has made, at the volume of the mood', async () => {
    const { source, worker, played } = place()
    const { told, events } = listening()
    source.speak(part(), events)
    await settle()
    worker.answer({ kind: 'made', id: worker.asked[0]?.id ?? 0, wave: new Uint8Array([1]) })
    await settle()
    expect(played.length).toBe(1)
    expect(played[0]?.volume).toBeCloseTo(0.5 * MOOD_TONES.settled.volume)
    played[0]?.events.onStart(900)
    played[0]?.events.onEnd()
    expect(told).toEqual(['start 900', 'end'])
  })

  it('plays nothing that was broken off while it was being made', async () => {
    const { source, worker, played } = place()
    const { told, events } = listening()
    const stop = source.speak(part(), events)
    await settle()
    stop()
    worker.answer({ kind: 'made', id: worker.asked[0]?.id ?? 0, wave: new Uint8Array([1]) })
    await settle()
    expect(played).toEqual([])
    expect(told).toEqual([])
  })

  it('fails where the worker could not make it, and serves no more once that is absent', async () => {
    const { source, worker } = place()
    const { told, events } = listening()
    source.speak(part(), events)
    await settle()
    worker.answer({ kind: 'made', id: worker.asked[0]?.id ?? 0, wave: null })
    await settle()
    expect(told).toEqual(['broken'])
    worker.answer({ kind: 'absent' })
    expect(source.serves(part())).toBe(false)
  })
})
