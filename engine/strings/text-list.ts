/** The texts of an authored file as one flat list, each under a stable id. */

/** One text of a scenario, a procedure or a drill. */
export interface SourceText {
  /** Stable: made of the ids that the author gave, never of a place in a list. */
  readonly id: string
  /** In the language of the file. Never empty. */
  readonly text: string
}

/** What stands in for a text: itself, or its translation. Called once for every text, with its id. */
export type TextChange = (id: string, text: string) => string

/** A change for one part of a file: ids get its name in front; a text that is left out stays left out. */
export function under(change: TextChange, part: string): TextChange {
  return (id, text) => (text === '' ? '' : change(`${part}.${id}`, text))
}

/** The texts that something goes through, in its order. */
export function textsOf(goThrough: (change: TextChange) => unknown): readonly SourceText[] {
  const texts: SourceText[] = []
  goThrough((id, text) => {
    texts.push({ id, text })
    return text
  })
  return texts
}
