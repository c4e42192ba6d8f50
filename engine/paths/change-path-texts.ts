/** Goes through every text of a path that people read. */
import { textsOf, under, type SourceText, type TextChange } from '../strings/text-list.ts'
import type { PathDocument } from './path-document.ts'

/** The path with every text changed; its days and what there is to do on them stay what they are. */
export function changePathTexts(path: PathDocument, change: TextChange): PathDocument {
  return {
    ...path,
    title: change('title', path.title),
    purpose: change('purpose', path.purpose),
    days: path.days.map((day) => {
      const ofDay = under(change, `days.${day.id}`)
      return { ...day, title: ofDay('title', day.title), purpose: ofDay('purpose', day.purpose) }
    }),
  }
}

/** Every text of the path with its id, in the order of the file. */
export function pathTexts(path: PathDocument): readonly SourceText[] {
  return textsOf((change) => changePathTexts(path, change))
}
