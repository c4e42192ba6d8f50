import { describe, expect, it } from 'vitest'
import { integratedLoudness, momentaryLoudness, truePeak } from '../../tools/sounds/loudness.ts'
import type { Sound } from '../../tools/sounds/wave-file.ts'

/** A tone in stretches, each so many seconds at so many decibels of full scale. */
function tone(
  stretches: readonly (readonly [seconds: number, decibels: number])[],
  rate = 48_000,
  hertz = 1_000,
  phase = 0,
): Sound {
  const samples = stretches.flatMap(([seconds, decibels]) =>
    Array.from(
      { length: Math.round(seconds * rate) },
      (_, index) => 10 ** (decibels / 20) * Math.sin((2 * Math.PI * hertz * index) / rate + phase),
    ),
  )
  return { samples: Float64Array.from(samples), rate }
}

describe('loudness by BS.1770', () => {
  it.each([8_000, 11_025, 22_050, 48_000])(
    'a tone of 997 Hz at full scale in one channel is −3.01 LUFS at %i Hz',
    (rate) => {
      expect(Math.abs(integratedLoudness(tone([[2, 0]], rate, 997)) - -3.01)).toBeLessThan(0.15)
    },
  )

  it('hears low tones less and high tones more', () => {
    const at = (hertz: number) => integratedLoudness(tone([[2, -20]], 48_000, hertz))
    expect(at(40)).toBeLessThan(at(1_000) - 3)
    expect(at(4_000)).toBeGreaterThan(at(1_000) + 2)
  })

  it('leaves out pauses and quiet stretches, as the two gates ask', () => {
    const loud = integratedLoudness(tone([[6, -20]]))
    const around = integratedLoudness(
      tone([
        [3, -80],
        [3, -36],
        [6, -20],
        [3, -36],
      ]),
    )
    expect(Math.abs(around - loud)).toBeLessThan(0.3)
  })

  it('measures a moment by its loudest 0.4 seconds', () => {
    const moment = tone([
      [1, -60],
      [0.4, -20],
      [1, -60],
    ])
    expect(Math.abs(momentaryLoudness(moment) - -23)).toBeLessThan(0.4)
  })

  it('finds the peak between two samples', () => {
    // At a quarter of the rate, every sample lies 3 dB under the top of the curve.
    const between = tone([[0.2, -6]], 48_000, 12_000, Math.PI / 4)
    const sampled = 20 * Math.log10(Math.max(...between.samples))
    expect(sampled).toBeLessThan(-8.9)
    expect(Math.abs(truePeak(between) - -6)).toBeLessThan(0.5)
  })

  it('calls silence silent', () => {
    const silence = { samples: new Float64Array(48_000), rate: 48_000 }
    expect(integratedLoudness(silence)).toBe(-Infinity)
  })
})
