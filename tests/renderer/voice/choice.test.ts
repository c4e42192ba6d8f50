import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOODS } from '../../../engine/doctrine/mood.ts'
import type { CustomerDocument } from '../../../engine/format/scenario-document.ts'
import { chooseVoice, localVoices } from '../../../renderer/voice/choice/choose-voice.ts'
import { customerVoice } from '../../../renderer/voice/choice/customer-voice.ts'
import { MOOD_TONES, type MoodTone } from '../../../renderer/voice/choice/mood-tone.ts'
import { voice } from './fake-voices.ts'

/** What an ear tells apart in speech, roughly: a twentieth of pace or height, a decibel, 60 ms of pause. */
function apart(one: MoodTone, other: MoodTone): number {
  const ratio = (a: number, b: number) => Math.abs(Math.log(a / b))
  return [
    ratio(one.rate, other.rate) >= Math.log(1.05),
    ratio(one.pitch, other.pitch) >= Math.log(1.04),
    ratio(one.volume, other.volume) >= Math.log(10 ** (1 / 20)),
    Math.abs(one.pause - other.pause) >= 60,
    ratio(one.range, other.range) >= Math.log(1.2),
  ].filter(Boolean).length
}

function customer(some: Partial<CustomerDocument> = {}): CustomerDocument {
  return {
    name: 'Mrs. Renard',
    pronoun: 'she',
    reference: '',
    look: {
      head: 'medium1',
      skin: '#F3C9A5',
      clothing: '#2B5B78',
      hair: '#2C1B18',
      beard: null,
      glasses: false,
    },
    voice: { pitch: 1, rate: 1 },
    mood: { calm: 20, trust: 20 },
    ...some,
  }
}

describe('the tone of a mood', () => {
  const tones = MOODS.map(({ id }) => MOOD_TONES[id])

  it('differs from the next one in two ways at least that an ear can tell', () => {
    for (const [index, tone] of tones.entries()) {
      const next = tones[index + 1]
      if (next !== undefined) expect(apart(tone, next)).toBeGreaterThanOrEqual(2)
    }
  })

  it('differs from every other mood in some way', () => {
    for (const one of tones)
      for (const other of tones) if (one !== other) expect(apart(one, other)).toBeGreaterThan(0)
  })

  it('loses pace, loudness, height and movement from furious to guarded, and pauses more', () => {
    for (const key of ['rate', 'volume', 'pitch', 'range'] as const) {
      const values = tones.slice(0, 4).map((tone) => tone[key])
      expect(values).toEqual(values.toSorted((a, b) => b - a))
      expect(new Set(values).size).toBe(4)
    }
    const pauses = tones.slice(0, 4).map(({ pause }) => pause)
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
  })

  it('rises again from guarded to delighted', () => {
    for (const key of ['rate', 'volume', 'pitch', 'range'] as const) {
      const values = tones.slice(3).map((tone) => tone[key])
      expect(values).toEqual(values.toSorted((a, b) => a - b))
    }
  })

  it('keeps fury faster and louder than joy, and joy higher than fury', () => {
    const { furious, delighted } = MOOD_TONES
    expect(furious.rate / delighted.rate).toBeGreaterThan(1.1)
    expect(furious.volume / delighted.volume).toBeGreaterThan(1.1)
    expect(delighted.pitch / furious.pitch).toBeGreaterThan(1.05)
  })

  it('stands in the design language with the very same numbers', async () => {
    const text = await readFile('docs/design-language.md', 'utf8')
    for (const { id, title } of MOODS) {
      const { rate, pitch, volume, range, pause } = MOOD_TONES[id]
      expect(text).toContain(`| ${title} | ${rate} | ${pitch} | ${volume} | ${range} | ${pause} |`)
    }
  })
})

describe('the voice of a customer', () => {
  const windows = [
    voice('Microsoft David - English (United States)', 'en-US'),
    voice('Microsoft Zira - English (United States)', 'en-US'),
    voice('Microsoft Mark - English (United States)', 'en-US'),
    voice('Microsoft Hazel - English (Great Britain)', 'en-GB'),
    voice('Microsoft Hortense - French (France)', 'fr-FR'),
    voice('Google US English', 'en-US', false),
  ]

  it('is the same every time, whatever order the system lists its voices in', () => {
    const one = chooseVoice(windows, 'en', customerVoice(customer()))
    const other = chooseVoice(windows.toReversed(), 'en', customerVoice(customer()))
    expect(one).not.toBeNull()
    expect(other).toEqual(one)
  })

  it('never is a voice that needs a network, whatever the system offers', () => {
    const anyVoice = fc.record({
      name: fc.string(),
      voiceURI: fc.string(),
      lang: fc.constantFrom('en', 'en-GB', 'en_US', 'fr-FR', ''),
      localService: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyVoice), fc.constantFrom('en', 'fr', 'en-GB', ''), (voices, tag) => {
        const chosen = chooseVoice(voices, tag, customerVoice(customer()))
        expect(chosen?.voice.localService ?? true).toBe(true)
        if (voices.every(({ localService }) => !localService)) expect(chosen).toBeNull()
      }),
    )
  })

  it('sounds like a woman, a man, or either, as the pronoun says', () => {
    const chosen = (pronoun: CustomerDocument['pronoun'], name: string) =>
      chooseVoice(windows, 'en', customerVoice(customer({ pronoun, name })))?.voice.name ?? ''
    const names = ['Mrs. Renard', 'Mr. Dupont', 'Sam Okafor', 'Lin Wu', 'A. Haddad', 'B. Novak']
    for (const name of names) {
      expect(chosen('she', name)).toMatch(/Zira|Hazel/)
      expect(chosen('he', name)).toMatch(/David|Mark/)
    }
    const either = new Set(names.map((name) => chosen('they', name)))
    expect(either.size).toBeGreaterThan(1)
  })

  it('is raised or lowered where the system has only voices of the other kind', () => {
    const men = [voice('Daniel', 'en-GB')]
    expect(chooseVoice(men, 'en', customerVoice(customer()))?.pitch).toBeGreaterThan(1.2)
    const he = customerVoice(customer({ pronoun: 'he' }))
    expect(chooseVoice(men, 'en', he)?.pitch).toBe(1)
    const women = [voice('Samantha', 'en-US')]
    expect(chooseVoice(women, 'en', he)?.pitch).toBeLessThan(0.85)
  })

  it('speaks the language of the line, of its region where there is one', () => {
    const of = (tag: string) => chooseVoice(windows, tag, customerVoice(customer()))?.voice.lang
    expect(of('fr')).toBe('fr-FR')
    expect(of('en-GB')).toBe('en-GB')
    expect(of('de')).toBeUndefined()
    const android = [voice('English GB', 'en_GB')]
    expect(chooseVoice(android, 'en-GB', customerVoice(customer()))?.voice.lang).toBe('en_GB')
  })

  it('is no joke of the system', () => {
    const toys = ['Albert', 'Zarvox', 'Bad News', 'Whisper', 'Bubbles'].map((name) =>
      voice(name, 'en-US'),
    )
    expect(localVoices(toys, 'en')).toEqual([])
    expect(localVoices([...toys, voice('Samantha', 'en-US')], 'en').length).toBe(1)
  })

  it('differs between customers who share one voice of the system', () => {
    const names = ['Mrs. Renard', 'Mr. Dupont', 'Mrs. Lind', 'Sam Okafor', 'Lin Wu', 'Noor Haddad']
    const heads = ['grayMedium', 'medium1', 'bangs', 'hijab', 'long', 'afro']
    const pitches = names.map((name, index) => {
      const look = { ...customer().look, head: heads[index] ?? 'bun' }
      return customerVoice(customer({ name, look })).pitch
    })
    expect(new Set(pitches).size).toBeGreaterThanOrEqual(4)
  })

  it('is lower and slower with gray hair, and takes what the author asks for', () => {
    const young = customerVoice(customer())
    const look = { ...customer().look, hair: '#E4E1D8' }
    const older = customerVoice(customer({ look }))
    expect(older.pitch).toBeLessThan(young.pitch)
    expect(older.rate).toBeLessThan(young.rate)
    const asked = customerVoice(customer({ voice: { pitch: 0.8, rate: 1.2 } }))
    expect(asked.pitch / young.pitch).toBeCloseTo(0.8)
    expect(asked.rate / young.rate).toBeCloseTo(1.2)
  })
})
