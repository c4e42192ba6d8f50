import { readFile } from 'node:fs/promises'
import { FIRST_ANSWERS_ID } from '../../contract/first-answers.ts'
import { DRAWN_ATTRIBUTE, STYLE_ATTRIBUTE, type FirstScreen } from '../../contract/first-screen.ts'
import type { PageFile } from './page-files.ts'

/** What a window most likely needs first, so that it need not ask. */
export interface FirstNeeds {
  /** Answers of the host, for the screens to read from the page. */
  readonly answers: object
  /** Address of a script that is wanted next; null where it is not known. */
  readonly script: string | null
  /** The screen that these answers make; null where the window draws it. */
  readonly screen: FirstScreen | null
}

/** Languages of a request, dearest first: the one that its address asks for, then those of the machine. */
export function languagesOf(request: Request): readonly string[] {
  const asked = new URL(request.url).searchParams.get('language')
  const accepted = request.headers.get('accept-language') ?? ''
  const machine = accepted.split(',').map((part) => part.split(';')[0]?.trim() ?? '')
  return asked === null ? machine : [asked, ...machine]
}

/** The built page with what the window needs first. */
export async function firstPage(file: PageFile, needs: FirstNeeds | null): Promise<string> {
  const page = await readFile(file.path, 'utf8')
  if (needs === null) return page
  const { answers, script, screen } = needs
  // Text in an element of this type is never run, which is why the content security policy lets it be.
  const kept = `<script type="application/json" id="${FIRST_ANSWERS_ID}">${jsonInPage(answers)}</script>`
  const hint = script === null ? '' : `<link rel="modulepreload" crossorigin href="${script}">`
  const full = page
    .replace('</head>', () => `${hint}</head>`)
    .replace('</body>', () => `${kept}</body>`)
  return screen === null ? full : withScreen(full, screen)
}

/**
 * The page with the screen in its place. The scripts of the program can wait then, and the first one fetches them once
 * there is something to see; made ready before, they would be in the way of that.
 */
function withScreen(page: string, { language, title, markup }: FirstScreen): string {
  // In what React writes, a quotation mark after a name is always that of an attribute.
  const drawn = markup.replaceAll(' style="', ` ${STYLE_ATTRIBUTE}="`)
  return page
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace('<html lang="en">', () => `<html lang="${language}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${asText(title)}</title>`)
    .replace(
      '<div id="third-ring"></div>',
      () => `<div id="third-ring" ${DRAWN_ATTRIBUTE}="${language}">${drawn}</div>`,
    )
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** JSON that can end no element: whoever names himself `</script>` is still only a name. */
function jsonInPage(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
