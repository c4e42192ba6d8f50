/** How a string table is written. */
import { byKind, mapOf, mapped } from '../format/collection-shapes.ts'
import { form, optional, required } from '../format/form.ts'
import type { Shape, ValueOf } from '../format/shape.ts'
import { formatVersion, identifier, languageTag, text } from '../format/text-shapes.ts'
import type { TextNode } from '../format/tree.ts'

/** The most texts that a table may hold: those of the largest scenario. */
const MOST_TEXTS = 200_000
/** Characters of a text; the limit of the longest texts of a scenario. */
const LONGEST = 4_000

/** A translation may still be empty: the table is then a list of what there is to do. */
const translation: Shape<TextNode> = {
  schema: { type: 'string', maxLength: LONGEST },
  read(node, problems, name) {
    if (node.kind === 'text' && node.value.trim() === '') return node
    return text(LONGEST).read(node, problems, name)
  },
}

const textId: Shape<TextNode> = {
  schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]*$', maxLength: 400 },
  // An id that no text has is reported once the texts are known.
  read: (node) => (node.kind === 'text' ? node : undefined),
}

const entryForm = form({
  source: optional(text(LONGEST), 'The text that the translation was made from, letter by letter.'),
  text: optional(translation, 'The translation; empty where there is none yet.'),
  note: optional(text(LONGEST), 'For translators; never shown.'),
})
export interface EntryForm {
  readonly source: TextNode | undefined
  readonly text: TextNode | undefined
  readonly note: TextNode | undefined
}

const entry = byKind<EntryForm>(
  {
    text: mapped(translation, (given) => ({ source: undefined, text: given, note: undefined })),
    map: entryForm,
  },
  'TR205',
)

export const stringTableForm = form({
  format: required(formatVersion, 'Version of this format: 1.'),
  language: required(
    languageTag,
    'Language of the translations: the name of the file, for example fr.',
  ),
  scenario: optional(identifier, 'The scenario whose texts these are: the name of its folder.'),
  procedure: optional(identifier, 'The procedure whose texts these are: the name of its file.'),
  drill: optional(identifier, 'The drill whose texts these are: the name of its file.'),
  chapter: optional(
    identifier,
    'The handbook chapter whose texts these are: the name of its file.',
  ),
  path: optional(identifier, 'The path whose texts these are: the name of its file.'),
  texts: required(mapOf(textId, entry, 0, MOST_TEXTS), 'The translations by the id of the text.'),
})
export type StringTableForm = ValueOf<typeof stringTableForm>
