import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'

/** Address of a sound or a picture by the name that moments use; null for none. */
export function mediaAddress(document: ScenarioDocument, name: string | null): string | null {
  const file = name === null ? undefined : document.media[name]
  if (file === undefined) return null
  return `/media/${document.id}/${encodeURIComponent(file)}`
}
