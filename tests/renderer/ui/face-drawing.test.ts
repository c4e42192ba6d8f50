import { expect, test } from 'vitest'
import { MOODS } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import { faceDrawing } from '../../../renderer/ui/face/face-drawing.ts'
import { skinTone } from '../../../renderer/ui/face/skin-tone.ts'

const LOOK: LookDocument = {
  head: 'grayMedium',
  skin: '#F3C9A5',
  clothing: '#2B5B78',
  hair: '#E4E1D8',
  beard: null,
  glasses: false,
}

test('a customer has seven different faces', () => {
  expect(new Set(MOODS.map(({ id }) => faceDrawing(LOOK, id))).size).toBe(MOODS.length)
})

test('a bearded customer has a face for every mood and never the grin that is drawn over a beard', () => {
  const bearded = { ...LOOK, head: 'grayShort', beard: 'full' }
  for (const { id } of MOODS) expect(faceDrawing(bearded, id)).toContain('<svg')
  expect(faceDrawing(bearded, 'delighted')).not.toBe(
    faceDrawing({ ...bearded, beard: null }, 'delighted'),
  )
})

test('the clothing and the hair of the look are in the drawing, and no metadata is', () => {
  const drawing = faceDrawing(LOOK, 'settled').toUpperCase()
  expect(drawing).toContain('#2B5B78')
  expect(drawing).not.toContain('<METADATA')
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
