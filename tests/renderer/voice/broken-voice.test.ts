import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { VOICE_AFTER } from '../../../renderer/voice/spoken/spoken-line.ts'
import { START_LIMIT } from '../../../renderer/voice/spoken/watched-part.ts'
import { lineOf, saying, shown, ToldSource } from './a-line.ts'

const TEXT = 'Where is my parcel? It is a week late. I want it now!'
const PACE = 28

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function passes(milliseconds: number): void {
  vi.advanceTimersByTime(milliseconds)
}

describe('a voice that is not there or not right', () => {
  const wordsIn = (milliseconds: number) => Math.floor(milliseconds / PACE)

  it('costs only the sound: with voices off the words appear at the pace of the settings', () => {
    const source = new ToldSource()
    const { line, place, state } = saying(source)
    place.on = false
    line.say(lineOf(TEXT), PACE)
    passes(PACE * 4)
    expect(shown(TEXT, state().reached).split(' ').length).toBe(wordsIn(PACE * 4))
    passes(PACE * 12)
    expect(state()).toMatchObject({ said: true, speaking: false })
    expect(source.said).toEqual([])
  })

  it('is not waited for where the customer writes instead of speaking', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf(TEXT, { aloud: false }), PACE)
    passes(PACE * 14)
    expect(state().said).toBe(true)
    line.again()
    expect(source.said).toEqual([])
  })

  it('is not waited for where no source serves', () => {
    const source = new ToldSource()
    source.serving = false
    const { line, state } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER + PACE * 14)
    expect(state().said).toBe(true)
  })

  it('that never starts is given up after a moment, and is not waited for again at the next line', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER + START_LIMIT - 1)
    expect(state().reached).toBe(-1)
    passes(1 + PACE * 14)
    expect(state().said).toBe(true)
    expect(source.silenced).toBe(1)
    line.say(lineOf('Hello?'), PACE)
    passes(VOICE_AFTER + PACE * 2)
    expect(state().said).toBe(true)
    expect(source.said.length).toBe(1)
  })

  it('that never ends is broken off, long after its words were shown', () => {
    const source = new ToldSource()
    const { line, place, state } = saying(source)
    line.say(lineOf('Hello there.'), PACE)
    passes(VOICE_AFTER)
    source.events?.onStart(null)
    passes(30_000)
    expect(state()).toMatchObject({ said: true, speaking: false })
    expect(source.silenced).toBe(1)
    expect(place.ducked).toBe(0)
  })

  it('that names a word now and then may take its time', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf('Hello there my friend.'), PACE)
    passes(VOICE_AFTER)
    source.events?.onStart(null)
    for (const character of [0, 6, 12, 15]) {
      passes(2_400)
      source.events?.onWord(character)
    }
    expect(source.silenced).toBe(0)
    expect(state().speaking).toBe(true)
  })

  it('that throws or fails at once hands over to the next one without a pause', () => {
    const first = new ToldSource()
    first.throws = true
    const second = new ToldSource('synthesiser')
    const { line, state } = saying(first, second)
    line.say(lineOf('Hello there.'), PACE)
    passes(VOICE_AFTER)
    expect(second.said).toEqual(['Hello there.'])
    second.events?.onFail('broken')
    passes(PACE * 2)
    expect(state().said).toBe(true)
  })

  it('that breaks in the middle leaves the rest of the words to the pace of the settings', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER)
    source.events?.onStart(null)
    passes(100)
    source.events?.onWord(TEXT.indexOf('my'))
    source.events?.onFail('broken')
    expect(state().speaking).toBe(false)
    expect(shown(TEXT, state().reached)).toBe('Where is my')
    passes(PACE * 10)
    expect(state().said).toBe(true)
  })

  it('that the browser blocks says so, and is heard after a key', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER)
    source.events?.onFail('blocked')
    expect(state().blocked).toBe(true)
    passes(PACE * 14)
    expect(state().said).toBe(true)
    line.again()
    expect(state().blocked).toBe(false)
    expect(source.said.length).toBe(2)
  })

  it('that is muted in the middle falls silent, and the words go on', () => {
    const source = new ToldSource()
    const { line, place, state } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER)
    source.events?.onStart(null)
    place.on = false
    line.heed()
    expect(source.silenced).toBe(1)
    passes(PACE * 14)
    expect(state().said).toBe(true)
  })

  it('whose arrival is not settled yet is waited for a little', () => {
    const source = new ToldSource()
    source.serving = false
    const { line, place } = saying(source)
    place.settled = false
    line.say(lineOf('Hello there.'), PACE)
    passes(VOICE_AFTER + 400)
    source.serving = true
    passes(200)
    expect(source.said).toEqual(['Hello there.'])
  })

  it('catches up at once after the window was hidden and its timers slept', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf('Where is my parcel that I was promised a week ago?'), PACE)
    passes(VOICE_AFTER)
    source.events?.onStart(null)
    vi.setSystemTime(Date.now() - 3_600_000)
    passes(2_000)
    expect(state().reached).toBeGreaterThan(10)
    expect(state().said).toBe(false)
  })

  it('that speaks on after it was broken off changes nothing', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf(TEXT), PACE)
    passes(VOICE_AFTER)
    const late = source.events
    line.say(lineOf('All right.'), PACE)
    late?.onStart(null)
    late?.onWord(20)
    late?.onEnd()
    late?.onFail('broken')
    expect(state()).toMatchObject({ arrival: '1 All right.', reached: -1, speaking: false })
  })

  it('has nothing to say where there is no line, and says so at once', () => {
    const source = new ToldSource()
    const { line, state } = saying(source)
    line.say(lineOf('  '), PACE)
    expect(state().said).toBe(true)
    passes(60_000)
    expect(source.said).toEqual([])
  })
})
