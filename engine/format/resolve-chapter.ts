/** Puts together what was read of a chapter, and checks what belongs to what. */
import { PRINCIPLES, type PrincipleId } from '../doctrine/principles.ts'
import type {
  CastMember,
  ChapterDocument,
  DialogueDocument,
  DialogueLine,
  EntryDocument,
} from '../handbook/chapter-document.ts'
import type { ChapterForm, DialogueForm, EntryForm, LineForm } from './chapter-form.ts'
import { lookOf, voiceOf } from './look-form.ts'
import { nearMissCure } from './near-miss.ts'
import type { ProblemList } from './problem-list.ts'
import type { ChapterSurroundings } from './chapter-surroundings.ts'
import type { TextNode } from './tree.ts'

/** The chapter; what does not fit together is reported. */
export function chapterOf(
  read: ChapterForm,
  file: string,
  surroundings: ChapterSurroundings,
  problems: ProblemList,
): ChapterDocument {
  const name = /([^/\\]+)\.ya?ml$/.exec(file)?.[1]
  if (name !== undefined && read.id !== undefined && read.id.value !== name)
    problems.report('TR701', read.id.start, { id: read.id.value, name })
  reportTwins(read, problems)
  const cast = (read.cast ?? []).map(({ key, value }): CastMember => ({
    id: key.value,
    name: words(value.name),
    pronoun: value.pronoun ?? 'they',
    look: lookOf(value.look),
    voice: voiceOf(value.voice),
  }))
  const speakers = cast.map(({ id }) => id)
  return {
    format: 1,
    id: words(read.id),
    language: read.language?.value ?? 'en',
    title: words(read.title),
    // Reported as missing where it is; the document is not used then.
    section: read.section ?? 'practice',
    order: read.order ?? 99,
    summary: words(read.summary),
    cast,
    entries: (read.entries ?? []).map((entry) => entryOf(entry, speakers, surroundings, problems)),
    points: read.points?.map(words) ?? [],
    message: words(read.message),
    prompt: words(read.prompt),
  }
}

function reportTwins(read: ChapterForm, problems: ProblemList): void {
  const seen = new Set<string>()
  for (const { id } of read.entries ?? []) {
    if (id === undefined) continue
    if (seen.has(id.value)) problems.report('TR310', id.start, { id: id.value, of: 'entry' })
    seen.add(id.value)
  }
}

function entryOf(
  entry: EntryForm,
  speakers: readonly string[],
  surroundings: ChapterSurroundings,
  problems: ProblemList,
): EntryDocument {
  const id = words(entry.id)
  const own = PRINCIPLES.find((principle) => principle.id === id)?.id
  const named: readonly PrincipleId[] = entry.principles ?? []
  checkProcedure(entry.procedure, surroundings, problems)
  return {
    id,
    title: words(entry.title),
    text: words(entry.text)
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim().replaceAll(/\s*\n\s*/g, ' ')),
    principles: [...new Set([...(own === undefined ? [] : [own]), ...named])],
    procedure: entry.procedure?.value ?? null,
    phrases: [...new Set(entry.phrases ?? [])],
    counted: entry.counted ?? false,
    list: entry.list?.map((item) => ({ name: words(item.name), text: words(item.text) })) ?? [],
    figures:
      entry.figures?.map(({ figure, says, source }) => ({
        figure: words(figure),
        says: words(says),
        source: words(source),
      })) ?? [],
    examples:
      entry.examples?.map(({ question, reveal }) => ({
        question: words(question),
        reveal: words(reveal),
      })) ?? [],
    dialogue: entry.dialogue === undefined ? null : dialogueOf(entry.dialogue, speakers, problems),
    points: entry.points?.map(words) ?? [],
  }
}

function checkProcedure(
  procedure: TextNode | undefined,
  { procedures }: ChapterSurroundings,
  problems: ProblemList,
): void {
  if (procedure === undefined || procedures === undefined) return
  if (procedures.has(procedure.value)) return
  const known = [...procedures]
  problems.report(
    'TR307',
    procedure.start,
    { name: procedure.value },
    nearMissCure(procedure.value, known, `there is: ${known.join(', ')}`),
  )
}

function dialogueOf(
  read: DialogueForm,
  speakers: readonly string[],
  problems: ProblemList,
): DialogueDocument {
  const { customer } = read
  if (customer !== undefined && !speakers.includes(customer.value))
    problems.report(
      'TR711',
      customer.start,
      { name: customer.value },
      nearMissCure(customer.value, speakers, 'declare it under cast'),
    )
  return {
    title: words(read.title),
    customer: words(customer),
    lines: (read.lines ?? []).map((line) => lineOf(line, problems)),
  }
}

function lineOf(line: LineForm, problems: ProblemList): DialogueLine {
  const { customer, trainee } = line
  if ((customer === undefined) === (trainee === undefined))
    problems.report('TR710', line.node.start)
  return {
    who: trainee === undefined ? 'customer' : 'trainee',
    says: words(customer ?? trainee),
    mood: line.mood ?? 'guarded',
    note: words(line.note),
  }
}

function words(node: TextNode | undefined): string {
  return node?.value.trim() ?? ''
}
