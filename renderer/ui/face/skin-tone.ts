import type { MoodId } from '../../../engine/doctrine/mood.ts'

/** Anger reddens: how much of the red goes into the skin. Other moods leave the skin alone. */
const FLUSH: Partial<Record<MoodId, number>> = { furious: 0.16, angry: 0.09 }
const RED = '#EF4E37'

/** Skin of a customer in a mood; both are #RRGGBB. */
export function skinTone(skin: string, mood: MoodId): string {
  const share = FLUSH[mood]
  return share === undefined ? skin : mixed(skin, RED, share)
}

function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const a = Number.parseInt(from.slice(start, start + 2), 16)
    const b = Number.parseInt(to.slice(start, start + 2), 16)
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
