import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Contract } from '../../contract/contract.ts'
import { startHost, type HostUnderTest } from './host-under-test.ts'

let under: HostUnderTest
beforeEach(async () => {
  under = await startHost()
})
afterEach(() => under.close())

const own = (): string => `http://127.0.0.1:${under.host.port}`
const goodCall: HostUnderTest['goodCall'] = (path, input) => under.goodCall(path, input)

test('a call of the own page reaches the services', async () => {
  const answer = await under.send(goodCall())
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.text)).toMatchObject({ json: { name: 'Alice' } })
  expect(under.services.reached).toEqual(['learners.add'])
})

test('the typed client works over HTTP, event iterators included', async () => {
  const link = new RPCLink({
    url: `${own()}/api`,
    headers: { cookie: under.cookie, origin: own() },
  })
  const client: ContractRouterClient<Contract> = createORPCClient(link)
  expect((await client.settings.change({ theme: 'dark' })).theme).toBe('dark')
  const leaving = new AbortController()
  const states = await client.store.watch({}, { signal: leaving.signal })
  expect((await states.next()).value).toMatchObject({ kind: 'open' })
  expect(under.host.openRequests()).toBe(1)
  leaving.abort()
  await expect.poll(() => under.host.openRequests()).toBe(0)
})

const foreignHosts = [
  'evil.test',
  'evil.test:PORT',
  '127.0.0.1',
  '127.0.0.1:1',
  'localhost',
  'localhost:80',
  '127.0.0.1.evil.test:PORT',
  'evil127.0.0.1:PORT',
  '127.1:PORT',
  '0.0.0.0:PORT',
  '[::1]:PORT',
  '127.0.0.1:PORT@evil.test',
  'localhost.:PORT',
  'LOCALHOST:PORT',
  '2130706433:PORT',
]

test.each(foreignHosts)('a request to the Host %s is refused before routing', async (host) => {
  const name = host.replace('PORT', String(under.host.port))
  const wishes = [
    goodCall(),
    { path: '/' },
    { path: '/enter?token=x' },
    { path: '/media/angry-caller/groan.mp3' },
  ]
  for (const wish of wishes) {
    const answer = await under.send({ ...wish, headers: { ...goodCall().headers, host: name } })
    // 400 where the HTTP parser itself already finds that this is no host.
    expect([400, 403]).toContain(answer.status)
  }
  expect(under.services.reached).toEqual([])
})

test('a request without Host is refused', async () => {
  const answer = await rawExchange(under.host.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1\.1 40[03] /)
})

test.each([
  ['null', 'null'],
  ['another site', 'https://evil.test'],
  ['another port', 'http://127.0.0.1:1'],
  ['a look-alike', 'http://127.0.0.1.evil.test'],
  ['the other loopback name', 'http://localhost:PORT'],
  ['https', 'https://127.0.0.1:PORT'],
])('an Origin of %s is refused', async (_, origin) => {
  const spoilt = origin.replace('PORT', String(under.host.port))
  for (const wish of [goodCall(), { ...goodCall(), method: 'GET', path: '/', body: '' }]) {
    const answer = await under.send({ ...wish, headers: { ...wish.headers, origin: spoilt } })
    expect(answer.status).toBe(403)
  }
  expect(under.services.reached).toEqual([])
})

test('a call without Origin is refused', async () => {
  const { origin: _, ...headers } = goodCall().headers
  expect((await under.send({ ...goodCall(), headers })).status).toBe(403)
})

test.each(['cross-site', 'same-site', 'anything'])('Sec-Fetch-Site %s is refused', async (site) => {
  const call = goodCall()
  const answer = await under.send({ ...call, headers: { ...call.headers, 'sec-fetch-site': site } })
  expect(answer.status).toBe(403)
  expect(under.services.reached).toEqual([])
})

test('nothing is given without the session: no page, no medium, no call', async () => {
  const { cookie: _, ...headers } = goodCall().headers
  expect((await under.send({ ...goodCall(), headers })).status).toBe(401)
  for (const path of [
    '/',
    '/index.html',
    '/assets/main-1a2b3c4d.js',
    '/media/angry-caller/groan.mp3',
  ]) {
    expect((await under.send({ path })).status).toBe(401)
  }
  const guess = `third-ring-${under.host.port}=${'A'.repeat(43)}`
  expect((await under.send({ path: '/', headers: { cookie: guess } })).status).toBe(401)
  const twice = `${under.cookie}; ${guess}`
  expect((await under.send({ path: '/', headers: { cookie: twice } })).status).toBe(401)
})

test('an address opens once, gives an HttpOnly SameSite=Strict cookie and leads to the first page', async () => {
  const address = new URL(under.host.windowAddress())
  const path = address.pathname + address.search
  const first = await under.send({ path })
  expect(first.status).toBe(303)
  expect(first.headers.location).toBe('/')
  expect(first.headers['set-cookie']?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
  expect((await under.send({ path })).status).toBe(403)
  const known = await under.send({ path, headers: { cookie: under.cookie } })
  expect(known.status).toBe(303)
  expect(known.headers['set-cookie']).toBeUndefined()
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '',
])('a call with the content type "%s" is refused', async (type) => {
  const call = goodCall()
  const answer = await under.send({ ...call, headers: { ...call.headers, 'content-type': type } })
  expect(answer.status).toBe(415)
  expect(under.services.reached).toEqual([])
})

test('a body above one mebibyte is refused, told or streamed', async () => {
  const body = JSON.stringify({ json: { name: 'x'.repeat(1024 * 1024) } })
  const call = { ...goodCall(), body }
  expect((await under.send(call)).status).toBe(413)
  const streamed = { ...call, headers: { ...call.headers, 'transfer-encoding': 'chunked' } }
  expect((await under.send(streamed)).status).toBe(413)
  expect(under.services.reached).toEqual([])
})

test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s never makes a call', async (method) => {
  const answer = await under.send({ ...goodCall(), method, body: '' })
  expect([403, 404, 405]).toContain(answer.status)
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  expect(under.services.reached).toEqual([])
})

test('calls that do not exist are refused, whatever they are called', async () => {
  const names = [
    'learners',
    'learners/add/x',
    '__proto__/constructor',
    'toString',
    'constructor/prototype',
    '..%2flearners%2fadd',
  ]
  for (const name of names) expect((await under.send(goodCall(`/api/${name}`))).status).toBe(404)
  expect(under.services.reached).toEqual([])
})

test('what goes wrong inside shows no path and no stack', async () => {
  const answer = await under.send(goodCall('/api/library/scenario', { scenario: 'x' }))
  expect(answer.status).toBe(500)
  expect(answer.text).not.toMatch(/secret|somebody|\.ts|at /)
})

test('the host listens on loopback only', async () => {
  const { networkInterfaces } = await import('node:os')
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one !== undefined && !one.internal && one.family === 'IPv4')
  if (outside === undefined) return
  await expect(
    rawExchange(under.host.port, 'GET / HTTP/1.1\r\n\r\n', outside.address),
  ).rejects.toThrow(/ECONNREFUSED/)
})

test('headers beyond eight kibibytes are refused', async () => {
  const answer = await under.send({
    path: '/',
    headers: { cookie: under.cookie, 'x-long': 'x'.repeat(9_000) },
  })
  expect(answer.status).toBe(431)
})

function rawExchange(port: number, text: string, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, host, () => socket.write(text))
    socket.setEncoding('utf8')
    socket.on('data', (piece: string) => (answer += piece))
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
  })
}
