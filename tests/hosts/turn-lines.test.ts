/** The line for the turns of a call: who may open it, what may be said on it, when it ends. */
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { Contract } from '../../contract/contract.ts'
import { startHost, type HostUnderTest } from './host-under-test.ts'

let under: HostUnderTest
beforeEach(async () => {
  under = await startHost()
})
afterEach(() => under.close())

interface Knock {
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Headers that are left out. */
  readonly without?: readonly string[]
}

function knock({ path = '/line', headers = {}, without = [] }: Knock = {}): WebSocket {
  const own: Record<string, string> = {
    origin: `http://127.0.0.1:${under.host.port}`,
    'sec-fetch-site': 'same-origin',
    cookie: under.cookie,
    ...headers,
  }
  for (const name of without) delete own[name]
  return new WebSocket(`ws://127.0.0.1:${under.host.port}${path}`, { headers: own })
}

/** What becomes of a knock: 'open', or the status with which it is turned away. */
function answerTo(wish: Knock): Promise<number | 'open'> {
  const line = knock(wish)
  return new Promise((resolve, reject) => {
    line.on('open', () => {
      line.terminate()
      resolve('open')
    })
    line.on('unexpected-response', (request, answer) => {
      request.destroy()
      resolve(answer.statusCode ?? 0)
    })
    line.on('error', reject)
  })
}

test('the typed client works on a line of the own page, and the line counts as a window', async () => {
  const line = knock()
  await once(line, 'open')
  const link = new RPCLink({ websocket: line as unknown as globalThis.WebSocket })
  const client: ContractRouterClient<Contract> = createORPCClient(link)
  expect((await client.learners.add({ name: 'Alice' })).name).toBe('Alice')
  await expect(client.learners.add({ name: '' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect(under.services.reached).toEqual(['learners.add'])
  expect(under.host.openRequests()).toBe(1)
  line.close()
  await expect.poll(() => under.host.openRequests()).toBe(0)
})

const REFUSED: readonly (readonly [string, Knock, number])[] = [
  ['of another site', { headers: { origin: 'https://evil.test' } }, 403],
  ['of another port', { headers: { origin: 'http://127.0.0.1:1' } }, 403],
  ['without an Origin', { without: ['origin'] }, 403],
  ['that says it crosses sites', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
  ['to a foreign Host', { headers: { host: 'evil.test' } }, 403],
  ['without a session', { without: ['cookie'] }, 401],
  ['with a guessed session', { headers: { cookie: `third-ring-1=${'A'.repeat(43)}` } }, 401],
  ['to another address', { path: '/api/learners/add' }, 404],
  ['to the line with a query', { path: '/line?x=1' }, 404],
]

test.each(REFUSED)('a line %s is refused, and nothing is left open', async (_, wish, status) => {
  expect(await answerTo(wish)).toBe(status)
  await expect.poll(() => under.host.openRequests()).toBe(0)
  expect(under.services.reached).toEqual([])
})

test('what the typed client never sends is not heard, and the line goes on', async () => {
  const line = knock()
  await once(line, 'open')
  const rude = ['', 'x', '{', '[]', 'null', '{"i":"1"}', '{"i":"1","p":{"u":"/../x"}}']
  for (const message of rude) line.send(message)
  line.send(Buffer.from([1, 2, 3]))
  const link = new RPCLink({ websocket: line as unknown as globalThis.WebSocket })
  const client: ContractRouterClient<Contract> = createORPCClient(link)
  expect((await client.learners.add({ name: 'Alice' })).name).toBe('Alice')
  expect(under.services.reached).toEqual(['learners.add'])
  line.close()
})

test('a message above one mebibyte ends its line and nothing else', async () => {
  const line = knock()
  await once(line, 'open')
  line.send('x'.repeat(1024 * 1024 + 1))
  const [code] = await once(line, 'close')
  expect(code).toBe(1009)
  expect((await under.send(under.goodCall())).status).toBe(200)
})

test('a host that ends hangs up on every line', async () => {
  const line = knock()
  await once(line, 'open')
  const ended = once(line, 'close')
  await under.host.close()
  await ended
})
