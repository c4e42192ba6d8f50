import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { MOODS } from '../../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../../engine/format/scenario-document.ts'
import { expressionOf, faceDrawing } from '../../../../renderer/ui/face/face-drawing.ts'
import { REACTIONS } from '../../../../renderer/ui/face/reactions.ts'
import { skinTone } from '../../../../renderer/ui/face/skin-tone.ts'

const LOOK: LookDocument = {
  head: 'grayMedium',
  skin: '#F3C9A5',
  clothing: '#2B5B78',
  hair: '#E4E1D8',
  beard: null,
  glasses: false,
}

/** Looks as different as customers are: age, gender, origin, hair, beard, glasses. */
const PEOPLE: readonly LookDocument[] = [
  LOOK,
  { ...LOOK, head: 'short4', skin: '#E2A678', clothing: '#F6F1E6', hair: '#5A3A2C' },
  { ...LOOK, head: 'afro', skin: '#8A5638', clothing: '#F2B84B', hair: '#F2B84B' },
  { ...LOOK, head: 'hijab', skin: '#E0A878', clothing: '#3B7A6C', hair: '#3B7A6C' },
  { ...LOOK, head: 'grayShort', skin: '#F6D3B8', clothing: '#8C3B2E', beard: 'full' },
  { ...LOOK, head: 'mediumBangs', skin: '#F1CBA2', clothing: '#5C7FA6', glasses: true },
  { ...LOOK, head: 'turban', skin: '#B97A4B', clothing: '#20404F', beard: 'full3' },
  { ...LOOK, head: 'noHair1', skin: '#694D3D', clothing: '#F6F1E6', beard: 'moustache2' },
]
const BEARDS = Object.keys(openPeeps.components.facialHair.variants)

describe('the face of a mood', () => {
  test('is another one for each of the seven', () => {
    expect(new Set(MOODS.map(({ id }) => faceDrawing(LOOK, id))).size).toBe(MOODS.length)
  })

  test('is another one for each of a crowd of different people, in every mood', () => {
    for (const { id } of MOODS)
      expect(new Set(PEOPLE.map((look) => faceDrawing(look, id))).size).toBe(PEOPLE.length)
  })

  test('has its clothing and hair, and no metadata', () => {
    const drawing = faceDrawing(LOOK, 'settled').toUpperCase()
    expect(drawing).toContain('#2B5B78')
    expect(drawing).not.toContain('<METADATA')
  })

  test('is drawn with the features of the tables and none of the style’s own choice', () => {
    expect(faceDrawing(LOOK, 'delighted')).not.toBe(faceDrawing(LOOK, 'pleased'))
    expect(expressionOf('delighted', 'rest')).toEqual({
      eyes: 'calm',
      nose: 'calm',
      mouth: 'smileLOL',
    })
  })
})

describe('a bearded face', () => {
  /** Strokes in the colour of the skin: the rim that parts the beard around the mouth. */
  const rims = (drawing: string) => drawing.split(`stroke="${LOOK.skin.toLowerCase()}"`).length - 1

  test.each(BEARDS.filter((beard) => beard !== 'chin'))(
    'shows its mouth over the beard %s in every mood',
    (beard) => {
      const faces = MOODS.map(({ id }) => faceDrawing({ ...LOOK, beard }, id))
      expect(new Set(faces).size).toBe(MOODS.length)
      for (const calm of faces.slice(2)) expect(rims(calm.toLowerCase())).toBeGreaterThan(0)
    },
  )

  test('has no rim where the beard leaves the mouth bare, nor without a beard', () => {
    expect(rims(faceDrawing({ ...LOOK, beard: 'chin' }, 'pleased').toLowerCase())).toBe(0)
    expect(rims(faceDrawing(LOOK, 'pleased').toLowerCase())).toBe(0)
  })
})

describe('the moments of a face', () => {
  test('speaking is another face than resting in every mood', () => {
    for (const { id } of MOODS)
      expect(faceDrawing(LOOK, id, 'talk')).not.toBe(faceDrawing(LOOK, id, 'rest'))
  })

  test('open eyes blink, and eyes that smile shut have nothing to close', () => {
    const blinking = MOODS.filter(({ id }) => faceDrawing(LOOK, id, 'blink') !== '')
    expect(blinking.map(({ id }) => id)).toEqual([
      'furious',
      'angry',
      'annoyed',
      'guarded',
      'settled',
    ])
  })

  test('every reaction is a face of its own, unlike any mood', () => {
    const faces = REACTIONS.map(({ id }) => faceDrawing(LOOK, 'guarded', id))
    const moods = MOODS.map(({ id }) => faceDrawing(LOOK, id))
    expect(new Set([...faces, ...moods]).size).toBe(REACTIONS.length + MOODS.length)
  })
})

test('a head that nobody drew leaves the customer without a face instead of stopping the screen', () => {
  for (const head of ['unknown', 'unknown-head', '', '<script>', '__proto__']) {
    expect(faceDrawing({ ...LOOK, head }, 'settled')).toBe('')
  }
})

test('anger reddens the skin, fury more, and every other mood leaves it alone', () => {
  expect(skinTone('#F3C9A5', 'furious')).toBe('#f2b593')
  expect(skinTone('#F3C9A5', 'furious')).not.toBe(skinTone('#F3C9A5', 'angry'))
  for (const mood of ['annoyed', 'guarded', 'settled', 'pleased', 'delighted'] as const) {
    expect(skinTone('#F3C9A5', mood)).toBe('#F3C9A5')
  }
})
