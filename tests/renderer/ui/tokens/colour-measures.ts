/** Measures of colours, each given as `#rrggbb`. */

type Triple = readonly [number, number, number]

/** Red, green and blue as light, 0 to 1 (sRGB undone). */
function lightOf(colour: string): Triple {
  const channel = (start: number): number => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Relative luminance of WCAG, 0 to 1. */
export function luminance(colour: string): number {
  const [red, green, blue] = lightOf(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of WCAG, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** How people see who lack one kind of cone: Machado, Oliveira and Fernandes 2009, full severity, on linear light. */
const SIGHTS = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Triple[]>

export type Sight = keyof typeof SIGHTS
export const ALL_SIGHTS = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const

/** Lightness 0 to 100 and the two opponent axes of CIELAB (white point D65), as somebody with this sight has them. */
export function seenAs(colour: string, sight: Sight): Triple {
  const light = lightOf(colour)
  const [red = 0, green = 0, blue = 0] = SIGHTS[sight].map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  )
  const curve = (share: number): number =>
    share > 216 / 24389 ? Math.cbrt(share) : (share * (24389 / 27) + 16) / 116
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** Difference of two colours (CIE 1976) to somebody with this sight; about 2 is just to be seen, 10 at a glance. */
export function difference(one: string, other: string, sight: Sight): number {
  const [first, second] = [seenAs(one, sight), seenAs(other, sight)]
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2])
}
