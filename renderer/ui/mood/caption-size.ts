/** Size of a customer's line, in rem, so that the mood row under it never moves. */
const STEPS = [
  { upTo: 95, size: null },
  { upTo: 110, size: 2.5 },
  { upTo: 160, size: 2.125 },
  { upTo: 200, size: 1.75 },
] as const

/** The sizes of lines that are common. */
export const CAPTION_SIZES: readonly (number | null)[] = STEPS.map(({ size }) => size)

/** The size for a line of so many characters; null is the mood's own size (`--voice-size`). */
export function captionSize(characters: number): number | null {
  const step = STEPS.find(({ upTo }) => characters <= upTo)
  return step === undefined ? 1.5 : step.size
}
