/** Goes through every text of a chapter that people read or hear. */
import { identified } from '../format/made-identifier.ts'
import { changeList } from '../strings/change-scenario-texts.ts'
import { textsOf, under, type SourceText, type TextChange } from '../strings/text-list.ts'
import type { ChapterDocument, DialogueDocument, EntryDocument } from './chapter-document.ts'

/** The chapter with every text changed; ids, moods and what an entry explains stay what they are. */
export function changeChapterTexts(chapter: ChapterDocument, given: TextChange): ChapterDocument {
  const change: TextChange = (id, text) => (text === '' ? '' : given(id, text))
  return {
    ...chapter,
    title: change('title', chapter.title),
    summary: change('summary', chapter.summary),
    cast: chapter.cast.map((member) => ({
      ...member,
      name: change(`cast.${member.id}.name`, member.name),
    })),
    entries: chapter.entries.map((entry) =>
      changeEntry(entry, under(change, `entries.${entry.id}`)),
    ),
    points: changeList(chapter.points, under(change, 'points')),
    message: change('message', chapter.message),
    prompt: change('prompt', chapter.prompt),
  }
}

/** Every text of the chapter with its id, in the order of the file. */
export function chapterTexts(chapter: ChapterDocument): readonly SourceText[] {
  return textsOf((change) => changeChapterTexts(chapter, change))
}

function changeEntry(entry: EntryDocument, change: TextChange): EntryDocument {
  return {
    ...entry,
    title: change('title', entry.title),
    text: changeList(entry.text, under(change, 'text')),
    list: changeParts(
      entry.list,
      ({ name }) => name,
      under(change, 'list'),
      (item, ofItem) => ({
        name: ofItem('name', item.name),
        text: ofItem('text', item.text),
      }),
    ),
    figures: changeParts(
      entry.figures,
      ({ says }) => says,
      under(change, 'figures'),
      (figure, ofFigure) => ({
        figure: ofFigure('figure', figure.figure),
        says: ofFigure('says', figure.says),
        source: ofFigure('source', figure.source),
      }),
    ),
    examples: changeParts(
      entry.examples,
      ({ question }) => question,
      under(change, 'examples'),
      (example, ofExample) => ({
        question: ofExample('question', example.question),
        reveal: ofExample('reveal', example.reveal),
      }),
    ),
    dialogue:
      entry.dialogue === null ? null : changeDialogue(entry.dialogue, under(change, 'dialogue')),
    points: changeList(entry.points, under(change, 'points')),
  }
}

function changeDialogue(dialogue: DialogueDocument, change: TextChange): DialogueDocument {
  return {
    ...dialogue,
    title: change('title', dialogue.title),
    lines: changeParts(
      dialogue.lines,
      ({ says }) => says,
      under(change, 'lines'),
      (line, ofLine) => ({
        ...line,
        says: ofLine('says', line.says),
        note: ofLine('note', line.note),
      }),
    ),
  }
}

/** Parts without ids of their own: each is named by its words, so that one put in between moves no other. */
function changeParts<Part>(
  parts: readonly Part[],
  words: (part: Part) => string,
  change: TextChange,
  changed: (part: Part, change: TextChange) => Part,
): readonly Part[] {
  const ids = identified(parts, () => undefined, words)
  return parts.map((part, index) => changed(part, under(change, ids[index] ?? '')))
}
