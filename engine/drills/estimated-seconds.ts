/** How long an item takes, so that daily practice stays within its minutes. */
import type { DrillDocument } from './drill-document.ts'
import { itemText, type DrillItem } from './drill-items.ts'

/** Words a second of somebody who reads to decide. */
const READING = 3.3
/** Seconds to think and answer, by kind. */
const THINKING = {
  order: 5,
  sort: 4,
  match: 5,
  'true-false': 4,
  spot: 6,
  rewrite: 7,
} satisfies Record<DrillDocument['kind'], number>

/** Seconds for one item: to read it with its choices, to answer, and to read why. */
export function estimatedSeconds(drill: DrillDocument, item: DrillItem): number {
  const choices = 'questions' in item ? item.questions.map(({ say }) => say) : []
  const partner = 'right' in item ? [item.right, item.right, item.right] : []
  const words = [itemText(item), item.why, ...choices, ...partner].join(' ').split(/\s+/).length
  return Math.ceil(THINKING[drill.kind] + words / READING)
}
