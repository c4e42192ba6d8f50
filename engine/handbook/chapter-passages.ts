import type { EntryDocument } from './chapter-document.ts'

/** Everything that an entry says, passage by passage, its own text first. */
export function passagesOf(entry: EntryDocument): readonly string[] {
  return [
    ...entry.text,
    ...entry.list.map(({ name, text }) => (text === '' ? name : `${name} – ${text}`)),
    ...entry.points,
    ...entry.figures.map(({ figure, says, source }) => `${figure} ${says} (${source})`),
    ...entry.examples.flatMap(({ question, reveal }) => [question, reveal]),
    ...(entry.dialogue === null
      ? []
      : [
          entry.dialogue.title,
          ...entry.dialogue.lines.flatMap(({ says, note }) =>
            note === '' ? [says] : [says, note],
          ),
        ]),
  ]
}
