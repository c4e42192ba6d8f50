import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SOUND_MAKERS } from '../../../tools/make-sounds.ts'
import { waveFile } from '../../../tools/sounds/wave-file.ts'

const FOLDER = new URL('../../../assets/sounds/', import.meta.url)

describe('the sounds of the program', () => {
  it.each(Object.keys(SOUND_MAKERS))('%s is exactly what the script makes', (name) => {
    const made = waveFile(SOUND_MAKERS[name]!())
    const kept = readFileSync(new URL(`${name}.wav`, FOLDER))
    expect(Buffer.compare(Buffer.from(made), kept)).toBe(0)
  })

  it('take less than a megabyte and a half together', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.wav'))
    const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, FOLDER)).size, 0)
    expect(files.length).toBe(Object.keys(SOUND_MAKERS).length)
    expect(bytes).toBeLessThan(1_500_000)
  })

  it.each(['hold-tune', 'room-tense', 'room-quiet', 'room-kitchen'])(
    '%s comes round without a jump',
    (name) => {
      const { samples } = SOUND_MAKERS[name]!()
      let steepest = 0
      for (let index = 1; index < samples.length; index += 1)
        steepest = Math.max(steepest, Math.abs(samples[index]! - samples[index - 1]!))
      expect(Math.abs(samples[0]! - samples[samples.length - 1]!)).toBeLessThanOrEqual(steepest)
    },
  )

  it.each(Object.keys(SOUND_MAKERS))('%s is never clipped', (name) => {
    const { samples } = SOUND_MAKERS[name]!()
    expect(samples.every((sample) => Math.abs(sample) < 1)).toBe(true)
  })
})
