/** Reads the real style sheets, so that a colour changed there is measured here. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MOODS } from '../../../engine/doctrine/mood.ts'

const folder = new URL('../../../renderer/ui/tokens/', import.meta.url)
const tokens = readFileSync(new URL('tokens.css', folder), 'utf8')
const moods = readFileSync(new URL('moods.css', folder), 'utf8')

/** The colour of a name by day and by night. */
function colours(name: string, sheet = tokens): readonly [day: string, night: string] {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(sheet)?.[1] ?? ''
  const [day, night] = value.match(/#[0-9a-f]{3,6}/gi) ?? []
  if (day === undefined) throw new Error(`No colour is called ${name}.`)
  return [day, night ?? day]
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['by day', 0],
  ['by night', 1],
] as const)('%s', (_, time) => {
  test.each([
    ['ink', 'desk', 7],
    ['ink', 'wall', 7],
    ['ink', 'paper', 7],
    ['ink', 'paper-shade', 7],
    ['ink', 'manila', 7],
    ['ink', 'manila-tab', 4.5],
    ['ink', 'pad', 7],
    ['quiet', 'paper', 4.5],
    ['quiet', 'desk', 4.5],
    ['on-ink', 'ink', 7],
    ['on-telephone', 'telephone', 4.5],
    ['on-display', 'display', 7],
    ['display-quiet', 'display', 7],
    ['cord-on-green', 'telephone', 3],
  ] as const)('%s on %s can be read', (text, ground, least) => {
    expect(contrast(colours(text)[time], colours(ground)[time])).toBeGreaterThanOrEqual(least)
  })

  test.each(MOODS.map(({ id }) => id))('ink on the field of a %s customer can be read', (mood) => {
    const block = moods.slice(moods.indexOf(`[data-mood='${mood}']`))
    const field = colours('field', block)[time]
    expect(contrast(colours('ink')[time], field)).toBeGreaterThanOrEqual(4.5)
  })
})

test('the fields grow lighter from furious to delighted, so that the order survives without colour', () => {
  const light = MOODS.map(({ id }) =>
    luminance(colours('field', moods.slice(moods.indexOf(`[data-mood='${id}']`)))[0]),
  )
  expect(light).toEqual(light.toSorted((one, other) => one - other))
})
