import { describe, expect, test } from 'vitest'
import { MOODS } from '../../../../engine/doctrine/mood.ts'
import { contrast } from './colour-measures.ts'
import { colourOf, THEMES } from './theme-colours.ts'

/** Every pair of text and ground that the program draws; the third is a floor higher than the theme's own. */
const TEXT_ON_GROUND = [
  ['ink', 'desk', 7],
  ['ink', 'wall', 7],
  ['ink', 'paper', 7],
  ['ink', 'paper-shade', 7],
  ['ink', 'manila', 7],
  ['ink', 'manila-tab', 4.5],
  ['ink', 'pad', 7],
  ['ink', 'pad-binding', 7],
  ['quiet', 'paper', 4.5],
  ['quiet', 'paper-shade', 4.5],
  ['quiet', 'desk', 4.5],
  ['on-ink', 'ink', 7],
  ['on-telephone', 'telephone', 4.5],
  ['on-display', 'display', 7],
  ['display-quiet', 'display', 7],
  ['day-ink', 'cap', 7],
  ['day-ink', 'ivory', 7],
  ['day-ink', 'cord-crossing', 7],
] as const

/** Lines and shapes that have to be seen (WCAG 1.4.11: 3 to 1). */
const SHAPE_ON_GROUND = [
  ['cord-on-green', 'telephone'],
  ['cord-crossing', 'telephone'],
  ['ring', 'wall'],
  ['ring-to-come', 'wall'],
  ['complete', 'paper'],
] as const

describe.each(THEMES.map((theme) => [theme.name, theme] as const))('%s', (_, theme) => {
  test.each(TEXT_ON_GROUND)('%s on %s can be read', (text, ground, floor) => {
    const found = contrast(colourOf(theme, text), colourOf(theme, ground))
    expect(found).toBeGreaterThanOrEqual(Math.max(theme.least, floor))
  })

  test.each(SHAPE_ON_GROUND)('%s on %s can be seen', (shape, ground) => {
    expect(contrast(colourOf(theme, shape), colourOf(theme, ground))).toBeGreaterThanOrEqual(3)
  })

  test.each(MOODS.map(({ id }) => id))('the field of a %s customer can be written on', (mood) => {
    const field = colourOf(theme, 'field', mood)
    expect(contrast(colourOf(theme, 'ink'), field)).toBeGreaterThanOrEqual(theme.least)
  })

  test.each(MOODS.map(({ id }) => id))(
    'the figure in the seal of a %s customer can be read',
    (mood) => {
      const seal = colourOf(theme, 'mood-day', mood)
      expect(contrast(colourOf(theme, 'day-ink'), seal)).toBeGreaterThanOrEqual(theme.least)
    },
  )
})
