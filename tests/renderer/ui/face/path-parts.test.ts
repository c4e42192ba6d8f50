import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { featureOf, type DrawnElement } from '../../../../renderer/ui/face/features.ts'
import { pathParts } from '../../../../renderer/ui/face/path-parts.ts'

test('strokes that begin where the last one ended get a beginning of their own', () => {
  const parts = pathParts('M10 10l5 0v5zm20 20h4')
  expect(parts.map((part) => part.data)).toEqual(['M10.0 10.0l5 0v5z', 'M30.0 30.0h4'])
  expect(parts[1]).toMatchObject({ left: 30, right: 34, top: 30, bottom: 30 })
})

test('the box of a stroke holds its curves, relative and absolute', () => {
  const [part] = pathParts('M0 0C10 -5 20 25 30 0s10 -40 20 0')
  expect(part).toMatchObject({ left: 0, right: 50, top: -40, bottom: 25 })
})

test('figures that touch each other are told apart', () => {
  expect(pathParts('M1.5.5l-.5-1')[0]).toMatchObject({ left: 1, right: 1.5, top: -0.5 })
})

test('a command that nobody knows is refused', () => {
  expect(() => pathParts('M0 0X5 5')).toThrow('unknown command X')
})

test('every expression of the style has eyes and a mouth to take', () => {
  const variants: Record<string, { readonly elements: readonly DrawnElement[] }> =
    openPeeps.components.expression.variants
  for (const [name, { elements }] of Object.entries(variants)) {
    if (name === 'cyclops' || name === 'monster') continue
    expect(featureOf(elements, 'eyes'), name).not.toEqual([])
    if (name !== 'angryWithFang' && name !== 'awe') {
      expect(featureOf(elements, 'mouth'), name).not.toEqual([])
    }
  }
})
