/** How a chapter of the handbook is written. */
import { MOODS } from '../doctrine/mood.ts'
import { PHRASES } from '../doctrine/phrases.ts'
import { PRINCIPLES } from '../doctrine/principles.ts'
import { CHAPTER_SECTIONS } from '../handbook/chapter-document.ts'
import { listOf, mapOf } from './collection-shapes.ts'
import { form, optional, required } from './form.ts'
import { lookForm, voiceForm } from './look-form.ts'
import { PRONOUNS } from './scenario-document.ts'
import type { ValueOf } from './shape.ts'
import {
  formatVersion,
  identifier,
  languageTag,
  oneOf,
  text,
  trueOrFalse,
  wholeNumber,
} from './text-shapes.ts'

const castForm = form({
  name: required(text(40), 'As the trainee says it, for example Mrs. Renard.'),
  pronoun: required(oneOf(PRONOUNS), 'she, he or they.'),
  look: required(lookForm, 'How the face is drawn.'),
  voice: optional(voiceForm, 'How the voice sounds.'),
})

const lineForm = form({
  customer: optional(text(320), 'What the customer says.'),
  trainee: optional(text(320), 'What the trainee says; a line has one of the two.'),
  mood: required(oneOf(MOODS.map(({ id }) => id)), "The customer's mood while this is said."),
  note: optional(text(240), 'What to notice here.'),
})
export type LineForm = ValueOf<typeof lineForm>

const dialogueForm = form({
  title: required(text(80), 'What the dialogue shows, a few words.'),
  customer: required(identifier, 'Who speaks with the trainee: a name of the cast.'),
  lines: required(listOf(lineForm, 2, 30), 'The lines, in order.'),
})
export type DialogueForm = ValueOf<typeof dialogueForm>

const figureForm = form({
  figure: required(text(40), 'The figure, for example 68 %.'),
  says: required(text(300), 'What it says.'),
  source: required(text(200), 'Where it comes from.'),
})

const exampleForm = form({
  question: required(text(400), 'A question or a line, shown first.'),
  reveal: required(text(600), 'What is shown on demand.'),
})

const itemForm = form({
  name: required(text(120), 'The item in a few words.'),
  text: optional(text(400), 'A sentence about it.'),
})

const entryForm = form({
  id: required(identifier, 'Name of the entry: that of a principle, or one of your own.'),
  title: required(text(80), 'The entry in a few words.'),
  text: required(text(2_500), 'A few short paragraphs; an empty line between two.'),
  principles: optional(
    listOf(oneOf(PRINCIPLES.map(({ id }) => id)), 1, 12),
    'Principles that are explained here, besides the one that the entry is called after.',
  ),
  procedure: optional(identifier, 'A procedure whose steps are shown here.'),
  phrases: optional(
    listOf(oneOf(PHRASES.map(({ id }) => id)), 1, 20),
    'Rows of the table of phrases that are shown here.',
  ),
  counted: optional(trueOrFalse, 'true where the list has an order.'),
  list: optional(listOf(itemForm, 2, 20), 'Items, for example ten tips.'),
  figures: optional(listOf(figureForm, 1, 8), 'Figures with their sources.'),
  examples: optional(listOf(exampleForm, 1, 8), 'Questions with an answer to reveal.'),
  dialogue: optional(dialogueForm, 'A short conversation that can be played.'),
  points: optional(listOf(text(240), 1, 8), 'What to remember of the entry.'),
})
export type EntryForm = ValueOf<typeof entryForm>

export const chapterForm = form({
  format: required(formatVersion, 'Version of this format: 1.'),
  id: required(identifier, 'Name of the chapter: the name of the file.'),
  language: optional(languageTag, 'Language of the texts; usually en.'),
  title: required(text(80), 'Shown in the contents.'),
  section: required(oneOf(CHAPTER_SECTIONS), 'The part of the doctrine that it belongs to.'),
  order: required(wholeNumber(1, 99), 'Its place in the handbook, 1 to 99.'),
  summary: required(text(300), 'One sentence for the page of contents.'),
  cast: optional(mapOf(identifier, castForm, 1, 20), 'Who speaks in the dialogues, by name.'),
  entries: required(listOf(entryForm, 1, 60), 'The entries, in order.'),
  points: required(listOf(text(240), 1, 12), 'Points to remember.'),
  message: required(text(300), 'The key message, one sentence.'),
  prompt: required(text(400), 'What the reader is asked to write down.'),
})
export type ChapterForm = ValueOf<typeof chapterForm>
