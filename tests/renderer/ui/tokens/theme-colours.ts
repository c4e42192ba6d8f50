/** Reads the real style sheets of the tokens, so that a colour changed there is measured here. */
import { readFileSync } from 'node:fs'
import type { MoodId } from '../../../../engine/doctrine/mood.ts'

const FOLDER = new URL('../../../../renderer/ui/tokens/', import.meta.url)

/** The sheets of a theme, the strongest last, and the selector of its block in each. */
const BASE = [
  ['tokens.css', ':root'],
  ['moods.css', ''],
] as const
const PROJECTOR = ['projector.css', ":root[data-view='projector']"] as const
const HIGH_CONTRAST = ['high-contrast.css', ":root[data-theme='high-contrast']"] as const

/** A theme of the program at one time of the day. */
export interface Theme {
  readonly name: string
  readonly time: 'day' | 'night'
  readonly sheets: readonly (readonly [sheet: string, selector: string])[]
  /** The least contrast of every text. */
  readonly least: number
}

/** Every theme that the program can show, each by day and by night. */
export const THEMES: readonly Theme[] = (['day', 'night'] as const).flatMap((time) => [
  { name: `by ${time}`, time, sheets: [...BASE], least: 4.5 },
  { name: `on the projector by ${time}`, time, sheets: [...BASE, PROJECTOR], least: 7 },
  { name: `in high contrast by ${time}`, time, sheets: [...BASE, HIGH_CONTRAST], least: 7 },
  {
    name: `in high contrast on the projector by ${time}`,
    time,
    sheets: [...BASE, PROJECTOR, HIGH_CONTRAST],
    least: 7,
  },
])

/** The colour of a role in a theme, as six hexadecimal digits; with a mood, as inside an element of that mood. */
export function colourOf(theme: Theme, role: string, mood?: MoodId): string {
  for (const [sheet, selector] of theme.sheets.toReversed()) {
    const text = readFileSync(new URL(sheet, FOLDER), 'utf8')
    const block =
      mood === undefined
        ? blockOf(text, `${selector} {`)
        : blockOf(text, `${selector} [data-mood='${mood}'] {`.trimStart())
    const value = new RegExp(`--${role}:\\s*([^;]+);`).exec(block)?.[1]
    if (value !== undefined) return atTime(value, theme.time, role)
  }
  if (mood !== undefined) return colourOf(theme, role)
  throw new Error(`No colour is called ${role}.`)
}

function blockOf(sheet: string, opening: string): string {
  const start = sheet.indexOf(opening)
  return start < 0 ? '' : sheet.slice(start, sheet.indexOf('}', start))
}

function atTime(value: string, time: 'day' | 'night', role: string): string {
  const [day, night] = value.match(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi) ?? []
  if (day === undefined) throw new Error(`${role} is not a plain colour: ${value}`)
  const colour = time === 'day' ? day : (night ?? day)
  return colour.length === 7 ? colour : colour.replace(/[0-9a-f]/gi, '$&$&')
}
