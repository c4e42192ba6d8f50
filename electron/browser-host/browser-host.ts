import type { HttpBindings } from '@hono/node-server'
import { RPCHandler } from '@orpc/server/fetch'
import type { AnyRouter } from '@orpc/server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { answerPage, plainAnswer, type Pages } from '../pages/answer-page.ts'
import { PAGE_HEADERS } from '../pages/page-headers.ts'
import type { Admission } from './admission.ts'
import { API_PREFIX, ENTRY_PATH, refusalOf } from './gate.ts'
import type { Presence } from './presence.ts'
import { sessionCookie, sessionIn } from './session-cookie.ts'
import { visitorOf } from './visitor-of.ts'

/** What the browser host serves, and to whom. */
export interface BrowserHostParts {
  /** The API, as the services implement it. */
  readonly router: AnyRouter
  readonly pages: Pages
  readonly admission: Admission
  readonly presence: Presence
  /** Port that the server listens on; asked for at each request, because it is known only then. */
  readonly port: () => number
}

/** Largest body of an API call: 1 MiB. */
export const BODY_LIMIT = 1024 * 1024
/** Where open windows say that they are there. */
export const PRESENCE_PATH = '/presence'

type Environment = { Bindings: HttpBindings }

/** The routes of the browser host. Every request passes the gate first, whatever it asks for. */
export function createBrowserHost(parts: BrowserHostParts): Hono<Environment> {
  const api = new RPCHandler(parts.router)
  const routes = new Hono<Environment>()

  routes.use(async (context, next) => {
    const over = parts.presence.begin()
    context.env.outgoing.once('close', over)
    const visitor = visitorOf(context.env.incoming, context.req.path, parts.port())
    const refusal = refusalOf(visitor, { port: parts.port(), knowsSession: parts.admission.knows })
    if (refusal !== null) return plainAnswer(refusal.status, refusal.sentence)
    return next()
  })

  routes.get(ENTRY_PATH, (context) => {
    const session = parts.admission.enter(context.req.query('token') ?? '')
    const cookie = session === null ? undefined : sessionCookie(parts.port(), session)
    const known = sessionIn(context.req.header('cookie'), parts.port())
    if (cookie === undefined && !(known !== undefined && parts.admission.knows(known))) {
      return plainAnswer(
        403,
        'This address has been used or is too old. Start Third Ring again to open it.',
      )
    }
    return plainAnswer(303, 'Come in.', { location: '/', ...(cookie && { 'set-cookie': cookie }) })
  })

  const tooLarge = bodyLimit({
    maxSize: BODY_LIMIT,
    onError: () => plainAnswer(413, 'This is more than can be taken in at once.'),
  })

  routes.post(
    PRESENCE_PATH,
    tooLarge,
    () => new Response(null, { status: 204, headers: PAGE_HEADERS }),
  )

  routes.all(`${API_PREFIX}/*`, tooLarge, async (context) => {
    if (context.req.method !== 'POST')
      return plainAnswer(405, 'Calls are posted.', { allow: 'POST' })
    const answer = await api.handle(context.req.raw, { prefix: API_PREFIX, context: {} })
    if (!answer.matched) return plainAnswer(404, 'There is no such call.')
    return withPageHeaders(answer.response)
  })

  routes.all('*', (context) => answerPage(context.req.raw, parts.pages))
  routes.onError(() => plainAnswer(500, 'Something went wrong. Nothing that was saved is lost.'))
  return routes
}

function withPageHeaders(answer: Response): Response {
  const headers = new Headers(answer.headers)
  for (const [name, value] of Object.entries(PAGE_HEADERS)) headers.set(name, value)
  headers.set('cache-control', 'no-store')
  return new Response(answer.body, { status: answer.status, headers })
}
