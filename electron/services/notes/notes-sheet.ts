/** The notes of a learner as one page of HTML that needs nothing else. */
import type { ChapterCard, LearnerNotes } from '../../../contract/handbook-messages.ts'
import type { AttemptSummary } from '../../../contract/messages.ts'
import {
  doctrineLanguage,
  type DoctrineLanguage,
} from '../../../engine/doctrine/doctrine-language.ts'

export interface NotesOnSheet {
  readonly name: string
  readonly notes: LearnerNotes
  readonly chapters: readonly ChapterCard[]
  readonly calls: readonly AttemptSummary[]
  /** BCP 47 tag of the headings and dates. */
  readonly language: string
  /** Milliseconds since 1970. */
  readonly now: number
}

const WORDS: Readonly<
  Record<
    DoctrineLanguage,
    {
      readonly title: (name: string) => string
      readonly written: (date: string) => string
      readonly handbook: string
      readonly calls: string
      readonly gone: string
      readonly nothing: string
    }
  >
> = {
  en: {
    title: (name) => `Notes of ${name}`,
    written: (date) => `Third Ring, ${date}`,
    handbook: 'From the handbook',
    calls: 'From calls',
    gone: 'A chapter that is no longer there',
    nothing: 'Nothing has been written down yet.',
  },
  fr: {
    title: (name) => `Notes de ${name}`,
    written: (date) => `Third Ring, le ${date}`,
    handbook: 'Du manuel',
    calls: 'Des appels',
    gone: 'Un chapitre qui n’existe plus',
    nothing: 'Rien n’a encore été noté.',
  },
}

const STYLE = `body{max-width:40rem;margin:3rem auto;padding:0 1.5rem;font:17px/1.55 Georgia,serif;color:#14202b;background:#fdfdf9}
h1,h2,h3{font-family:system-ui,sans-serif;line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid #8fa594}
h3{margin-bottom:.25rem}.asked,.date{color:#42515b;font-size:.9em;margin:.25rem 0}.note{white-space:pre-wrap;overflow-wrap:anywhere;background:#d9e7f1;border-top:.6rem solid #b8cedf;padding:1rem 1.25rem}
@media print{body{margin:0;background:#fff}section{break-inside:avoid}}`

/** The whole page. What people wrote is shown letter by letter and never becomes markup. */
export function notesSheet(sheet: NotesOnSheet): string {
  const { name, notes, chapters, calls, language, now } = sheet
  const spoken = doctrineLanguage(language)
  const words = WORDS[spoken]
  const date = (time: number | string): string =>
    new Intl.DateTimeFormat(spoken, { dateStyle: 'long' }).format(new Date(time))
  const fromChapters = notes.chapters.map(({ chapter, text, changedAt }) => {
    const card = chapters.find(({ id }) => id === chapter)
    return section(card?.title ?? words.gone, card?.prompt ?? '', date(changedAt), text)
  })
  const fromCalls = notes.calls.map(({ attempt, text }) => {
    const call = calls.find(({ id }) => id === attempt)
    return section(call?.title ?? '', '', call === undefined ? '' : date(call.startedAt), text)
  })
  const body = [
    ...(fromChapters.length > 0 ? [`<h2>${words.handbook}</h2>`, ...fromChapters] : []),
    ...(fromCalls.length > 0 ? [`<h2>${words.calls}</h2>`, ...fromCalls] : []),
  ]
  const title = escaped(words.title(name))
  return `<!doctype html>
<html lang="${spoken}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body>
<h1>${title}</h1>
<p class="date">${escaped(words.written(date(now)))}</p>
${body.length > 0 ? body.join('\n') : `<p>${words.nothing}</p>`}
</body>
</html>
`
}

function section(title: string, asked: string, date: string, text: string): string {
  return [
    '<section>',
    `<h3>${escaped(title)}</h3>`,
    ...(asked === '' ? [] : [`<p class="asked">${escaped(asked)}</p>`]),
    ...(date === '' ? [] : [`<p class="date">${escaped(date)}</p>`]),
    `<p class="note">${escaped(text.trim())}</p>`,
    '</section>',
  ].join('\n')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
