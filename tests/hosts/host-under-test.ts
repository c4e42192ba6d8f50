import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  listen,
  type ListeningHost,
  type ListenOptions,
} from '../../electron/browser-host/listen.ts'
import { listPageFiles } from '../../electron/pages/page-files.ts'
import { mediaFinder } from '../../electron/pages/scenario-media.ts'
import { standInRouter, type StandIn } from './stand-in-router.ts'

/** A browser host with the stand-in services, and the means to be rude to it. */
export interface HostUnderTest {
  readonly host: ListeningHost
  readonly services: StandIn
  readonly folder: string
  /** Cookie header of a session that was properly begun. */
  readonly cookie: string
  send: (wish: Wish) => Promise<Reply>
  /** A call that passes every check, to be spoilt one piece at a time. */
  goodCall: (path?: string, input?: unknown) => Required<Wish>
  close: () => Promise<void>
}

/** A raw request: nothing is added but what node:http insists on. */
export interface Wish {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** False leaves the Host header out. */
  readonly setHost?: boolean
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export async function startHost(options: Partial<ListenOptions> = {}): Promise<HostUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'third-ring-host-'))
  await mkdir(join(folder, 'pages/assets'), { recursive: true })
  await mkdir(join(folder, 'library/angry-caller/media'), { recursive: true })
  await writeFile(join(folder, 'pages/index.html'), '<!doctype html><title>Third Ring</title>')
  await writeFile(join(folder, 'pages/assets/main-1a2b3c4d.js'), 'export {}')
  await writeFile(join(folder, 'pages/assets/flite-worker-1a2b3c4d.js'), '')
  await writeFile(join(folder, 'pages/assets/flite-1a2b3c4d.wasm'), '')
  await writeFile(join(folder, 'pages/notes.txt'), 'not a page')
  await writeFile(join(folder, 'library/angry-caller/media/groan.mp3'), 'groan')
  await mkdir(join(folder, 'library/angry-caller/media/fr'))
  await writeFile(join(folder, 'library/angry-caller/media/fr/groan.mp3'), 'gémir')
  await writeFile(join(folder, 'library/angry-caller/media/run.html'), '<script>alert(1)</script>')
  await writeFile(join(folder, 'library/angry-caller/scenario.yaml'), 'format: 1')
  await writeFile(join(folder, 'secret.mp3'), 'secret')
  const services = standInRouter()
  const host = await listen({
    router: services.router,
    pages: {
      files: await listPageFiles(join(folder, 'pages')),
      findMedia: mediaFinder([join(folder, 'library')]),
    },
    port: 0,
    entryLifetime: 60_000,
    once: true,
    patience: 1_000,
    onDeserted: () => undefined,
    ...options,
  })
  const send = (wish: Wish): Promise<Reply> => exchange(host.port, wish)
  const entry = await send({
    path: new URL(host.windowAddress()).pathname + new URL(host.windowAddress()).search,
  })
  const cookie = String(entry.headers['set-cookie']?.[0]).split(';')[0] ?? ''
  return {
    host,
    services,
    folder,
    cookie,
    send,
    goodCall: (path = '/api/learners/add', input = { name: 'Alice' }) => ({
      method: 'POST',
      path,
      headers: {
        origin: `http://127.0.0.1:${host.port}`,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        cookie,
      },
      body: JSON.stringify({ json: input }),
      setHost: true,
    }),
    close: async () => {
      await host.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function exchange(port: number, wish: Wish): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        method: wish.method ?? 'GET',
        path: wish.path,
        headers: wish.headers ?? {},
        setHost: wish.setHost ?? true,
        agent: false,
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (piece: string) => (text += piece))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
        )
        answer.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(wish.body)
  })
}
