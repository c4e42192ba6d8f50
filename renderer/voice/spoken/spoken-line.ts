import { MOOD_TONES } from '../choice/mood-tone.ts'
import type { SpeechPart, SpeechSource } from '../sources/speech-source.ts'
import type { LineState, LineToSay, LineVoices } from './line-state.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import { typeWords } from './typed-words.ts'
import { speakWatched, START_LIMIT } from './watched-part.ts'

/** Milliseconds of breath before a voice begins. */
export const VOICE_AFTER = 120
/** Milliseconds within which a source that fails at once hands over to the next one. */
const HAND_OVER = 800
const LOOK_AGAIN = 100

const NOTHING: LineState = {
  arrival: '',
  reached: Infinity,
  said: true,
  speaking: false,
  blocked: false,
}

/**
 * The line that is being said now: its voice and its caption in step. A voice that is missing, late, broken or
 * endless only costs the sound: the caption then goes on at the pace of the settings. Times are of a clock that
 * does not jump, so a change of the system's clock means nothing here.
 */
export class SpokenLine {
  private readonly voices: LineVoices
  private readonly listeners = new Set<() => void>()
  /** Sources that failed on this screen; they are asked again only when a line is to be repeated. */
  private readonly distrusted = new Set<SpeechSource>()
  private readonly tempo = new Map<SpeechSource, number>()
  private line: LineToSay | null = null
  private sentences: readonly Sentence[] = []
  private sentence = 0
  private pace = 0
  private asked = 0
  private breakOff = (): void => undefined
  private isHeld = false
  private state = NOTHING

  constructor(voices: LineVoices) {
    this.voices = voices
  }

  /** The present state; the same object until something changes. */
  readonly snapshot = (): LineState => this.state

  /** Calls back at every change; answers how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Says a line in place of the one before. `pace`: milliseconds a word takes where nobody speaks it; 0 for all at once. */
  say(line: LineToSay, pace: number): void {
    this.silence()
    this.line = line
    this.pace = pace
    this.sentence = 0
    this.sentences = sentencesOf(line.text, line.language)
    const { arrival } = line
    const reached = pace === 0 ? Infinity : -1
    this.change({ arrival, reached, said: false, speaking: false, blocked: false })
    if (line.text.trim() === '') return this.end()
    if (this.isHeld) return
    if (!this.isAloud) return this.goOnSilently()
    this.wait(VOICE_AFTER, () => this.speakOn())
  }

  /** Says the line once more, aloud; what is shown of it stays. */
  again(): void {
    if (!this.isAloud) return
    this.silence()
    this.distrusted.clear()
    this.sentence = 0
    this.change({ blocked: false })
    this.speakOn()
  }

  /** Shows the whole line and falls silent. */
  finish(): void {
    if (this.line !== null) this.end()
  }

  /** Falls silent until `resume`, which goes on with the sentence that was broken off. */
  hold(): void {
    this.isHeld = true
    this.silence()
  }

  resume(): void {
    this.isHeld = false
    if (this.state.said) return
    if (this.isAloud) this.speakOn()
    else this.goOnSilently()
  }

  /** The listener has turned voices on or off; off takes effect at once. */
  heed(): void {
    if (this.voices.isOn()) return
    this.silence()
    this.goOnSilently()
  }

  /** Silence, and nothing comes any more. */
  close(): void {
    this.silence()
    this.line = null
    this.listeners.clear()
  }

  private get isAloud(): boolean {
    return this.line !== null && this.line.aloud && this.voices.isOn()
  }

  private speakOn(): void {
    this.asked = performance.now()
    this.speakWhenKnown()
  }

  private speakWhenKnown(): void {
    const waited = performance.now() - this.asked
    const source = this.nextSource()
    if (source !== null) this.speakWith(source)
    else if (!this.voices.isSettled() && waited < START_LIMIT)
      this.wait(LOOK_AGAIN, () => this.speakWhenKnown())
    else this.goOnSilently()
  }

  private nextSource(): SpeechSource | null {
    const part = this.part(0)
    const fits = (source: SpeechSource) =>
      part !== null && !this.distrusted.has(source) && source.serves(part)
    return this.voices.sources().find(fits) ?? null
  }

  private speakWith(source: SpeechSource): void {
    const part = source.whole ? this.part('whole') : this.part(this.sentence)
    if (part === null) return this.end()
    const from = source.whole ? 0 : (this.sentences[this.sentence]?.from ?? 0)
    const next = source.whole ? null : this.part(this.sentence + 1)
    this.breakOff = speakWatched(source, part, this.tempo.get(source) ?? 1, {
      onStart: () => {
        this.speaking(true)
        if (next !== null) source.prepare?.(next)
      },
      onReach: (character) => this.reach(from + character),
      onEnd: (tempo) => {
        this.learn(source, tempo)
        this.sentence = source.whole ? this.sentences.length : this.sentence + 1
        if (next === null) return this.end()
        this.reach((this.sentences[this.sentence]?.from ?? 0) - 1)
        this.wait(part.tone.pause / part.speed, () => this.speakWith(source))
      },
      onFail: (reason) => {
        const quick = performance.now() - this.asked < HAND_OVER
        if (reason === 'blocked') this.change({ blocked: true })
        else if (!(source.isLoading?.() ?? false)) this.distrusted.add(source)
        this.speaking(false)
        if (reason === 'broken' && quick) this.speakWhenKnown()
        else this.goOnSilently()
      },
    })
  }

  private goOnSilently(): void {
    if (this.isHeld || this.line === null || this.state.said) return
    if (this.pace === 0) return this.end()
    this.breakOff = typeWords(this.line.text, {
      reached: this.state.reached,
      pace: this.pace,
      onReach: (character) => this.reach(character),
      onEnd: () => this.end(),
    })
  }

  private part(which: number | 'whole'): SpeechPart | null {
    const text = which === 'whole' ? this.line?.text : this.sentences[which]?.text
    if (this.line === null || text === undefined) return null
    const { language, customer, mood, recording } = this.line
    const tone = MOOD_TONES[mood]
    const speed = this.voices.speed()
    return { text, language, customer, tone, speed, volume: this.voices.volume(), recording }
  }

  private learn(source: SpeechSource, tempo: number): void {
    const before = this.tempo.get(source) ?? 1
    // Half of what was learnt, so that one odd sentence does not spoil the next.
    this.tempo.set(source, Math.min(2, Math.max(0.5, before * (1 + tempo) * 0.5)))
  }

  private reach(character: number): void {
    if (character > this.state.reached) this.change({ reached: character })
  }

  private speaking(speaking: boolean): void {
    if (this.state.speaking === speaking) return
    if (speaking) this.voices.ducking.duck()
    else this.voices.ducking.release()
    this.change({ speaking })
  }

  private end(): void {
    this.silence()
    this.change({ reached: Infinity, said: true })
  }

  private silence(): void {
    this.breakOff()
    this.breakOff = () => undefined
    this.speaking(false)
  }

  private wait(milliseconds: number, then: () => void): void {
    const waiting = setTimeout(then, milliseconds)
    this.breakOff = () => clearTimeout(waiting)
  }

  private change(some: Partial<LineState>): void {
    const changed = Object.entries(some).some(
      ([name, value]) => this.state[name as keyof LineState] !== value,
    )
    if (!changed) return
    this.state = { ...this.state, ...some }
    for (const listener of this.listeners) listener()
  }
}
