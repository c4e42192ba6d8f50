import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { VOICE_AFTER } from '../../../renderer/voice/spoken/spoken-line.ts'
import { lineOf, saying, shown, ToldSource } from './a-line.ts'

const TEXT = 'Where is my parcel? It is a week late. I want it now!'
const PACE = 28

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function passes(milliseconds: number): void {
  vi.advanceTimersByTime(milliseconds)
}

describe('a line that is spoken', () => {
  it('is said sentence by sentence, with the caption at the word that is being said', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER)
    expect(source.said).toEqual(['Where is my parcel?'])
    expect(state().reached).toBe(-1)
    source.events?.onStart(null)
    source.events?.onWord(TEXT.indexOf('parcel'))
    expect(shown(TEXT, state().reached)).toBe('Where is my parcel?')
    source.events?.onEnd()
    passes(600)
    expect(source.said).toEqual(['Where is my parcel?', 'It is a week late.'])
    source.events?.onStart(null)
    source.events?.onWord('It is '.length)
    expect(shown(TEXT, state().reached)).toBe('Where is my parcel? It is a')
    expect(state().said).toBe(false)
  })

  it('is over when the last sentence ends, and the other sounds come back', () => {
    const source = new ToldSource()
    const { line, place, state } = saying(source)
    line.say(lineOf('Hello there.'), PACE)
    passes(VOICE_AFTER)
    expect(place.ducked).toBe(0)
    source.events?.onStart(null)
    expect(place.ducked).toBe(1)
    expect(state().speaking).toBe(true)
    source.events?.onEnd()
    expect(state()).toMatchObject({ said: true, speaking: false, reached: Infinity })
    expect(place.ducked).toBe(0)
  })

  it('has its caption go along by estimate where the voice names no words, never to the end before the voice', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    const text = 'Where is my parcel that I was promised a week ago?'
    line.say(lineOf(text), PACE)
    passes(VOICE_AFTER)
    source.events?.onStart(null)
    const seen: number[] = []
    for (let tick = 0; tick < 8; tick += 1) {
      passes(300)
      seen.push(state().reached)
    }
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    expect(new Set(seen).size).toBeGreaterThan(4)
    passes(1_000)
    expect(state().said).toBe(false)
  })

  it('follows the length of a recording, which is said as a whole', () => {
    const source = new ToldSource('recording', true)
    const { line, state } = saying(source)
    line.say(lineOf(TEXT, { recording: '/media/x/groan.mp3' }), PACE)
    passes(VOICE_AFTER)
    expect(source.said).toEqual([TEXT])
    source.events?.onStart(12_000)
    passes(6_000)
    const half = shown(TEXT, state().reached).split(' ').length
    expect(half).toBeGreaterThan(4)
    expect(half).toBeLessThan(10)
    passes(6_000)
    source.events?.onEnd()
    expect(state().said).toBe(true)
  })

  it('learns from a sentence how fast the voice is, for the caption of the next', () => {
    const reachedOf = (took: number): number => {
      const source = new ToldSource()
      const { line, state } = saying(source)
      line.say(lineOf('It should have come last week. It should have come last week.'), PACE)
      passes(VOICE_AFTER)
      source.events?.onStart(null)
      passes(took)
      source.events?.onEnd()
      passes(1_000)
      source.events?.onStart(null)
      passes(900)
      return state().reached
    }
    expect(reachedOf(4_800)).toBeLessThan(reachedOf(1_400))
  })

  it('carries the mood of the face, the speed and the volume of the settings', () => {
    const source = new ToldSource()
    const { line, place } = saying(source)
    place.speed = 1.25
    place.volume = 0.4
    line.say(lineOf('Hello.', { mood: 'furious' }), PACE)
    passes(VOICE_AFTER)
    expect(source.parts[0]).toMatchObject({ speed: 1.25, volume: 0.4 })
    expect(source.parts[0]?.tone.rate).toBeGreaterThan(1.2)
  })

  it('shows all words at once where the settings say so, and is still spoken', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf(TEXT), 0)
    expect(state()).toMatchObject({ reached: Infinity, said: false })
    passes(VOICE_AFTER)
    expect(source.said.length).toBe(1)
  })
})

describe('whoever does not want to wait', () => {
  it('sees the whole line at once and hears nothing more', () => {
    const source = new ToldSource()
    const { line, place, state } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER)
    source.events?.onStart(null)
    line.finish()
    expect(state()).toMatchObject({ reached: Infinity, said: true, speaking: false })
    expect(source.silenced).toBe(1)
    expect(place.ducked).toBe(0)
    passes(60_000)
    expect(source.said.length).toBe(1)
  })

  it('hears the next line only, when it comes in the middle of one', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER)
    source.events?.onStart(null)
    line.say(lineOf('All right.'), PACE)
    expect(source.silenced).toBe(1)
    expect(state()).toMatchObject({ arrival: '1 All right.', reached: -1, said: false })
    passes(VOICE_AFTER)
    expect(source.said).toEqual(['Where is my parcel?', 'All right.'])
  })

  it('hears the line again, while its words stay where they are', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf('Hello there.'), PACE)
    line.finish()
    line.again()
    expect(source.said).toEqual(['Hello there.'])
    source.events?.onStart(null)
    expect(state()).toMatchObject({ reached: Infinity, said: true, speaking: true })
    source.events?.onEnd()
    expect(state().speaking).toBe(false)
  })

  it('is heard by nobody on hold, and goes on with the sentence that was broken off', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER)
    source.events?.onStart(null)
    source.events?.onEnd()
    passes(600)
    source.events?.onStart(null)
    line.hold()
    expect(state().speaking).toBe(false)
    passes(60_000)
    expect(source.said.length).toBe(2)
    line.resume()
    expect(source.said.at(-1)).toBe('It is a week late.')
  })

  it('hears nothing after the screen is left', () => {
    const source = new ToldSource()
    const { line } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER)
    source.events?.onStart(null)
    line.close()
    expect(source.silenced).toBe(1)
    passes(60_000)
    line.again()
    expect(source.said.length).toBe(1)
  })
})
