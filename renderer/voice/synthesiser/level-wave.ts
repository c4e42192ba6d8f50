/** Loudness that every voice is brought to: root mean square of the speech, full scale being 1. */
const LOUDNESS = 0.13
/** The highest peak that is left, so that nothing is cut off. */
const PEAK = 0.94
/** Bytes before the sound in the files that Flite writes. */
const HEAD = 44

/**
 * Brings a WAV file of 16 bits and one channel to the common loudness, and plays it `size` times as fast.
 *
 * @throws when it is no such file, or holds no sound.
 */
export function levelWave(file: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const wave = file.slice()
  const view = new DataView(wave.buffer)
  const isWave = wave.length > HEAD && view.getUint32(0) === 0x52494646 // RIFF
  if (!isWave || view.getUint16(22, true) !== 1 || view.getUint16(34, true) !== 16)
    throw new Error('The synthesiser wrote no sound.')
  const samples = new Int16Array(wave.buffer, HEAD, Math.floor((wave.length - HEAD) / 2))
  let sum = 0
  let highest = 0
  for (const sample of samples) {
    sum += sample * sample
    highest = Math.max(highest, Math.abs(sample))
  }
  if (highest === 0) throw new Error('The synthesiser wrote silence.')
  const loudness = Math.sqrt(sum / samples.length) / 0x8000
  const gain = Math.min(LOUDNESS / loudness, PEAK / (highest / 0x8000))
  for (const [index, sample] of samples.entries()) samples[index] = Math.round(sample * gain)
  const rate = Math.round(view.getUint32(24, true) * size)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  // Written as it came in: Flite cannot seek back in every file to set these.
  view.setUint32(4, wave.length - 8, true)
  view.setUint32(40, wave.length - HEAD, true)
  return wave
}
