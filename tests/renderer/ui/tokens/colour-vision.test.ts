import { describe, expect, test } from 'vitest'
import { MOODS } from '../../../../engine/doctrine/mood.ts'
import { sealOutline } from '../../../../renderer/ui/seal/seal-outline.ts'
import { ALL_SIGHTS, difference, seenAs } from './colour-measures.ts'
import { colourOf, THEMES } from './theme-colours.ts'

/** From here on two flat fields are told apart by colour alone, side by side or one after the other. */
const AT_A_GLANCE = 10
/** Without green cones settled and pleased are equally light; a step down that can be seen never happens. */
const STILL_AS_LIGHT = 1
/** Share of the drawing in which two outlines must differ to be told apart. */
const ANOTHER_SHAPE = 0.03

const DAY_THEMES = THEMES.filter(({ time }) => time === 'day')
const PAIRS = MOODS.flatMap(({ id: one }, index) =>
  MOODS.slice(index + 1).map(({ id: other }) => [one, other] as const),
)

describe.each(ALL_SIGHTS)('with %s sight', (sight) => {
  test.each(DAY_THEMES.map((theme) => [theme.name, theme] as const))(
    'the fields grow lighter from furious to delighted %s',
    (_, theme) => {
      const lightness = MOODS.map(({ id }) => seenAs(colourOf(theme, 'field', id), sight)[0])
      for (const [index, light] of lightness.entries())
        if (index > 0) expect(light).toBeGreaterThan((lightness[index - 1] ?? 0) - STILL_AS_LIGHT)
    },
  )

  test.each(THEMES.map((theme) => [theme.name, theme] as const))(
    'any two moods differ at a glance in colour or in the outline of their seals %s',
    (_, theme) => {
      for (const [one, other] of PAIRS) {
        const colours = difference(
          colourOf(theme, 'mood-day', one),
          colourOf(theme, 'mood-day', other),
          sight,
        )
        if (colours < AT_A_GLANCE)
          expect(outlinesDiffer(one, other), `${one} and ${other}`).toBeGreaterThan(ANOTHER_SHAPE)
      }
    },
  )
})

test.each(DAY_THEMES.map((theme) => [theme.name, theme] as const))(
  'every field is clearly lighter than the one before it on a grey picture %s',
  (_, theme) => {
    const lightness = MOODS.map(({ id }) => seenAs(colourOf(theme, 'field', id), 'usual')[0])
    for (const [index, light] of lightness.entries())
      if (index > 0) expect(light).toBeGreaterThan((lightness[index - 1] ?? 0) + 0.4)
  },
)

test('neighbouring moods never share an outline, whatever their colours', () => {
  for (const [index, { id }] of MOODS.entries()) {
    const next = MOODS[index + 1]?.id
    if (next !== undefined) expect(outlinesDiffer(id, next)).toBeGreaterThan(ANOTHER_SHAPE)
  }
})

/** Mean distance between two outlines, measured in the same directions from the middle, as a share of the radius. */
function outlinesDiffer(
  one: Parameters<typeof sealOutline>[0],
  other: Parameters<typeof sealOutline>[0],
): number {
  const [first, second] = [reaches(one), reaches(other)]
  const sum = first.reduce((total, reach, at) => total + Math.abs(reach - (second[at] ?? 0)), 0)
  return sum / first.length / 46
}

/** How far an outline reaches from its middle in 360 directions. */
function reaches(mood: Parameters<typeof sealOutline>[0]): readonly number[] {
  const points = [...sealOutline(mood).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((match) => ({
    x: Number(match[1]) - 50,
    y: Number(match[2]) - 50,
  }))
  return Array.from({ length: 360 }, (_, degree) => {
    const share = (degree / 360) * points.length
    const before = points[Math.floor(share) % points.length] ?? { x: 0, y: 0 }
    const after = points[Math.ceil(share) % points.length] ?? before
    const part = share % 1
    return Math.hypot(
      before.x + (after.x - before.x) * part,
      before.y + (after.y - before.y) * part,
    )
  })
}
