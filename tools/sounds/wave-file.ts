/** Writes mono sound as a WAV file: 16-bit PCM, which every browser decodes without a library. */

/** Samples between −1 and 1 and how many of them make a second. */
export interface Sound {
  readonly samples: Float64Array
  readonly rate: number
}

const HEADER_BYTES = 44
const FULL_SCALE = 32_767

/** The bytes of the file; samples beyond −1 and 1 are held at the edge. */
export function waveFile({ samples, rate }: Sound): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + samples.length * 2)
  const view = new DataView(bytes.buffer)
  const word = (at: number, text: string) => {
    for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index)
  }
  word(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  word(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  for (let index = 0; index < samples.length; index += 1) {
    const held = Math.max(-1, Math.min(1, samples[index] ?? 0))
    view.setInt16(HEADER_BYTES + index * 2, Math.round(held * FULL_SCALE), true)
  }
  return bytes
}
