import type { SystemVoice } from '../sources/system-speech.ts'
import type { CustomerVoice } from './customer-voice.ts'
import { isToy, soundsLike } from './known-voices.ts'

/** A voice of the system for one customer, and how far its pitch must move to fit them. */
export interface ChosenVoice {
  readonly voice: SystemVoice
  readonly pitch: number
}

/** Pitch that makes a man's voice pass for a woman's where there is no other, and the other way round. */
const RAISED = 1.3
const LOWERED = 0.78

/** The local voices of a language, by name; never one that sends the words over a network. */
export function localVoices(
  voices: readonly SystemVoice[],
  language: string,
): readonly SystemVoice[] {
  const wanted = tongue(language)
  return voices
    .filter((voice) => voice.localService && tongue(voice.lang) === wanted && !isToy(voice.name))
    .toSorted((one, other) => compare(one.voiceURI, other.voiceURI))
}

/**
 * The voice for a customer: one that sounds like them, if possible of their very region; among equals the one
 * that their number points at. The same customer gets the same voice as long as the system has the same ones.
 * Null where the system has no local voice of the language.
 */
export function chooseVoice(
  voices: readonly SystemVoice[],
  language: string,
  customer: CustomerVoice,
): ChosenVoice | null {
  const local = localVoices(voices, language)
  const fits = (voice: SystemVoice): number => {
    const like = soundsLike(voice.name)
    if (customer.sounds === null || like === customer.sounds) return 2
    return like === null ? 1 : 0
  }
  const best = Math.max(...local.map(fits))
  const fitting = local.filter((voice) => fits(voice) === best)
  const regional = fitting.filter((voice) => sameRegion(voice.lang, language))
  const among = regional.length > 0 ? regional : fitting
  const voice = among[customer.number % among.length]
  if (voice === undefined) return null
  if (best > 0) return { voice, pitch: 1 }
  return { voice, pitch: customer.sounds === 'woman' ? RAISED : LOWERED }
}

/** The language of a tag without its region: `en` of `en-GB` and of Android's `en_GB`. */
function tongue(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
}

/** Whether a voice's region is the wanted one; a tag without a region wants none in particular. */
function sameRegion(tag: string, wanted: string): boolean {
  const region = wanted.split(/[-_]/)[1]?.toLowerCase()
  return region === undefined || tag.split(/[-_]/)[1]?.toLowerCase() === region
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
