import type { CustomerDocument } from '../../../engine/format/scenario-document.ts'

/** What the voice of one customer is made of; always the same for the same customer. */
export interface CustomerVoice {
  /** Null where the pronoun leaves it open: any voice then serves. */
  readonly sounds: 'woman' | 'man' | null
  /** The author's pitch and pace times the customer's own: 1 is the voice's usual one. */
  readonly pitch: number
  readonly rate: number
  /** A whole number made from who they are, to choose among voices that serve equally well. */
  readonly number: number
}

/** People who share one voice of the system still differ in pitch: the lowest, how many there are, how far apart. */
const OWN_PITCH = { lowest: 0.88, many: 9, apart: 0.03 }
/** Older people speak a little lower and slower. */
const OLDER = { pitch: 0.94, rate: 0.96 }

/** The voice that belongs to a customer, by name, pronoun, look and the author's own wishes. */
export function customerVoice(
  customer: Pick<CustomerDocument, 'name' | 'pronoun' | 'look' | 'voice'>,
): CustomerVoice {
  const { name, pronoun, look, voice } = customer
  const number = numberOf(`${name} ${look.head} ${look.skin}`)
  const older = look.head.startsWith('gray') || isPale(look.hair)
  const own = OWN_PITCH.lowest + (number % OWN_PITCH.many) * OWN_PITCH.apart
  return {
    sounds: pronoun === 'she' ? 'woman' : pronoun === 'he' ? 'man' : null,
    pitch: voice.pitch * own * (older ? OLDER.pitch : 1),
    rate: voice.rate * (older ? OLDER.rate : 1),
    // The last digits chose the pitch; the rest chooses the voice, so that the two do not go together.
    number: Math.floor(number / OWN_PITCH.many),
  }
}

/** A whole number from a text, evenly spread in all its bits: FNV-1a of 32 bits, then stirred. */
function numberOf(text: string): number {
  let number = 0x811c9dc5
  for (const character of text) {
    number ^= character.codePointAt(0) ?? 0
    number = Math.imul(number, 0x01000193)
  }
  number = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35)
  return (number ^ (number >>> 16)) >>> 0
}

/** Hair whose every colour is light and about the same: gray or white. */
function isPale(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  )
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  return least > 0x90 && most - least < 0x20
}
