import { drillItems } from '../../../engine/drills/drill-items.ts'
import type { TrainingGround } from '../../../engine/handbook/training-links.ts'
import type { DrillShelf } from '../drills/drill-shelf.ts'

/** The drills in a language, each with every principle that one of its items trains. */
export async function trainingDrills(
  shelf: DrillShelf,
  language: string,
): Promise<TrainingGround['drills']> {
  const drills: TrainingGround['drills'][number][] = []
  for (const drill of await shelf.all()) {
    if (drill.document === null) continue
    const { document } = await shelf.inLanguage(drill, drill.document, language)
    const principles = new Set([
      document.principle,
      ...drillItems(document).map(({ principle }) => principle),
    ])
    drills.push({ id: drill.id, title: document.title, principles: [...principles] })
  }
  return drills
}
