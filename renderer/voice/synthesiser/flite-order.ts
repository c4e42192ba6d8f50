import type { SpeechPart } from '../sources/speech-source.ts'

/** What Flite is asked for. */
export interface FliteOrder {
  readonly text: string
  readonly voice: FliteVoice
  /** How much longer than usual each sound lasts. */
  readonly stretch: number
  /** Mean height of the voice in hertz; null for a voice that cannot be told. */
  readonly height: number | null
  /** How far it rises and falls, in hertz; null likewise. */
  readonly range: number | null
  /** Played this much faster than made, which changes the size of the speaker: 1 is as made. */
  readonly size: number
}

const VOICES = {
  /** An American woman. */
  slt: { sounds: 'woman', height: 172 },
  /** A Scottish man. */
  awb: { sounds: 'man', height: 126 },
  /** An American man, whose melody is his own: he takes no height. */
  rms: { sounds: 'man', height: null },
} as const
export type FliteVoice = keyof typeof VOICES

/** How far a voice that takes no height is moved by playing it faster or slower. */
const SIZES = { least: 0.86, most: 1.16 }
/** Share of a customer's own pitch that is in the size of their throat rather than in their melody. */
const IN_THE_THROAT = 0.5

/** The order for a part of a line: who speaks, how fast, how high, how lively. */
export function fliteOrder(part: SpeechPart): FliteOrder {
  const { customer, tone, speed } = part
  const fitting = (Object.keys(VOICES) as FliteVoice[]).filter(
    (name) => customer.sounds === null || VOICES[name].sounds === customer.sounds,
  )
  const voice = fitting[customer.number % fitting.length] ?? 'slt'
  const { height } = VOICES[voice]
  const own = within(SIZES, customer.pitch ** IN_THE_THROAT)
  const size = height === null ? within(SIZES, own * tone.pitch) : own
  return {
    text: part.text,
    voice,
    stretch: size / (tone.rate * customer.rate * speed),
    // Playing it faster raises the height too; what is left is for the melody.
    height: height === null ? null : Math.round((height * tone.pitch * customer.pitch) / size),
    range: height === null ? null : tone.range,
    size,
  }
}

/** The command line that makes Flite write this order's sound into a file. */
export function fliteCommand(order: FliteOrder): readonly string[] {
  const { voice, stretch, height, range, text } = order
  return [
    'flite',
    '-voice',
    voice,
    '--setf',
    `duration_stretch=${stretch.toFixed(3)}`,
    ...(height === null ? [] : ['--setf', `int_f0_target_mean=${height}`]),
    ...(range === null ? [] : ['--setf', `int_f0_target_stddev=${range}`]),
    '-t',
    plainText(text),
    '-o',
    '/line.wav',
  ]
}

/** Text without what a voice from the days of plain text would stumble over. */
function plainText(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”«»]/g, '"')
    .replaceAll(/[–—]/g, ', ')
    .replaceAll('…', '...')
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]/g, '')
}

function within(bounds: { readonly least: number; readonly most: number }, value: number): number {
  return Math.min(bounds.most, Math.max(bounds.least, value))
}
