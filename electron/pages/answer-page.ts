import { readFile } from 'node:fs/promises'
import { firstPage, languagesOf, type FirstNeeds } from './first-page.ts'
import type { PageFile, PageFiles } from './page-files.ts'
import { MEDIA_HEADERS, PAGE_HEADERS, SPEECH_WORKER_HEADERS } from './page-headers.ts'
import type { FindMedia } from './scenario-media.ts'

/** What windows may load: the built screens, and the media of scenarios. */
export interface Pages {
  readonly files: PageFiles
  readonly findMedia: FindMedia
  /** What a window that opens needs first, by the languages of the window; null where the screens shall ask for it. */
  readonly firstNeeds?: (languages: readonly string[]) => Promise<FirstNeeds | null>
}

const FIRST_PAGE = '/index.html'

/** Longest address that is looked at. */
const ADDRESS_LIMIT = 2_048

/** The build names the script of renderer/voice/synthesiser/flite-worker.ts like this. */
const SPEECH_WORKER = /^\/assets\/flite-worker-[A-Za-z0-9_-]{8,}\.js$/

const MEDIA_ADDRESS = /^\/media\/([^/]+)\/([^/]+)$/

/**
 * Answers a request for a page, one of its files or a scenario's media; the same for `app://` and for
 * loopback. Reading only: every method but GET and HEAD is refused, as is every address not in the list.
 */
export async function answerPage(request: Request, pages: Pages): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plainAnswer(405, 'Only reading is possible here.', { allow: 'GET, HEAD' })
  }
  if (request.url.length > ADDRESS_LIMIT) return plainAnswer(414, 'This address is too long.')
  const address = new URL(request.url).pathname
  const page = pages.files.get(address === '/' ? FIRST_PAGE : address)
  if (page !== undefined) {
    const keep = page.hashed ? 'public, max-age=31536000, immutable' : 'no-store'
    const headers = SPEECH_WORKER.test(address) ? SPEECH_WORKER_HEADERS : PAGE_HEADERS
    const all = { ...headers, 'cache-control': keep }
    if (address === '/' || address === FIRST_PAGE) return firstAnswer(request, page, pages, all)
    return fileAnswer(request, page, all)
  }
  const media = await mediaAt(address, pages.findMedia)
  if (media !== null) {
    return fileAnswer(request, media, { ...MEDIA_HEADERS, 'cache-control': 'no-cache' })
  }
  return plainAnswer(404, 'There is nothing at this address.')
}

/** A short answer in plain text with all protective headers. */
export function plainAnswer(
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      ...PAGE_HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}

async function mediaAt(address: string, findMedia: FindMedia): ReturnType<FindMedia> {
  const parts = MEDIA_ADDRESS.exec(address)
  const scenario = parts?.[1]
  const name = decoded(parts?.[2])
  return scenario === undefined || name === null ? null : findMedia(scenario, name)
}

/** One decoded segment; null when it is not well formed. */
function decoded(segment: string | undefined): string | null {
  if (segment === undefined) return null
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

async function firstAnswer(
  request: Request,
  file: PageFile,
  { firstNeeds }: Pages,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const needs = (await firstNeeds?.(languagesOf(request))) ?? null
  const page = await firstPage(file, needs).catch(() => null)
  return page === null ? gone() : answer(request, file.type, Buffer.from(page), headers)
}

async function fileAnswer(
  request: Request,
  file: { readonly path: string; readonly type: string },
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const bytes = await readFile(file.path).catch(() => null)
  return bytes === null ? gone() : answer(request, file.type, bytes, headers)
}

function gone(): Response {
  return plainAnswer(404, 'This file has gone.')
}

function answer(
  request: Request,
  type: string,
  bytes: Buffer<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  const all = { ...headers, 'content-type': type, 'content-length': String(bytes.length) }
  return new Response(request.method === 'HEAD' ? null : bytes, { status: 200, headers: all })
}
