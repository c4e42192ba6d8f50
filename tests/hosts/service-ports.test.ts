import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { EventEmitter } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { fc, test as property } from '@fast-check/vitest'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Contract } from '../../contract/contract.ts'
import { servePorts, type ServicePort } from '../../electron/service-process/serve-ports.ts'
import { standInRouter, type StandIn } from './stand-in-router.ts'

let shell: EventEmitter
let services: StandIn
const close = vi.fn()
let channel: MessageChannel
let rejected: unknown[]
const keep = (reason: unknown): void => void rejected.push(reason)

beforeEach(() => {
  shell = new EventEmitter()
  services = standInRouter()
  servePorts(shell, services.router, close)
  channel = new MessageChannel()
  shell.emit('message', { data: { kind: 'port' }, ports: [electronPort(channel.port1)] })
  channel.port2.start()
  rejected = []
  process.on('unhandledRejection', keep)
})
afterEach(() => {
  process.off('unhandledRejection', keep)
  channel.port1.close()
})

/** A port of the web as Electron's main side sees it: events with `on`. */
function electronPort(port: MessagePort): ServicePort {
  const events = new EventEmitter()
  port.addEventListener('message', (event) => events.emit('message', { data: event.data }))
  port.addEventListener('close', () => events.emit('close'))
  const parts = {
    postMessage: (message: unknown) => port.postMessage(message),
    start: () => port.start(),
  }
  // Only the three members that are used; Electron's class has more.
  return Object.assign(events, parts) as unknown as ServicePort
}

function client(): ContractRouterClient<Contract> {
  return createORPCClient(new RPCLink({ port: channel.port2 }))
}

test('the typed client works over the port, event iterators and refusals included', async () => {
  const host = client()
  expect((await host.learners.add({ name: ' Alice ' })).name).toBe('Alice')
  const leaving = new AbortController()
  const states = await host.store.watch({}, { signal: leaving.signal })
  expect((await states.next()).value).toMatchObject({ kind: 'open' })
  leaving.abort()
  await expect(host.attempts.read({ attempt: 'x' })).rejects.toThrow('The stand-in has none.')
  await expect(host.library.scenario({ scenario: 'x' })).rejects.not.toThrow(/secret/)
})

test('a call with a wrong schema is refused before the services', async () => {
  const host = client()
  // @ts-expect-error the point of the test is to send what the types forbid
  await expect(host.learners.add({ name: 'Alice', admin: true })).rejects.toThrow(
    'Input validation failed',
  )
  await expect(host.attempts.read({ attempt: '../../etc/passwd' })).rejects.toThrow(
    'Input validation failed',
  )
  expect(services.reached).toEqual([])
})

test('"close" is obeyed, other words are not', () => {
  for (const data of [null, 'close', { kind: 'clos' }, {}, 7])
    shell.emit('message', { data, ports: [] })
  expect(close).not.toHaveBeenCalled()
  shell.emit('message', { data: { kind: 'close' }, ports: [] })
  expect(close).toHaveBeenCalledOnce()
})

const rude: unknown[] = [
  null,
  undefined,
  7,
  true,
  '',
  '{',
  '[]',
  '{}',
  'null',
  '{"i":"1"}',
  '{"i":"1","p":null}',
  '{"i":"1","p":{}}',
  '{"i":"1","p":{"u":7}}',
  '{"i":"1","p":{"u":"http://evil.test/learners/list","b":{"json":{}}}}',
  '{"i":"1","p":{"u":"/learners/list","m":"GET"}}',
  '{"i":"1","t":3,"p":{"e":"message"}}',
  '{"i":"1","t":9,"p":{}}',
  '{"i":"1","p":{"u":"/learners/list","h":{"content-type":"multipart/form-data; boundary=x"},"b":"x"}}',
  '{"i":"1","p":{"u":"/learners/list","h":{"content-disposition":"attachment"},"b":"x"}}',
  '{"i":"1","p":{"u":"/__proto__/constructor"}}',
  '{"i":"1","p":{"u":"/learners/../settings/read"}}',
  { i: '1', p: { u: '/learners/list', b: {} } },
  new Uint8Array([1, 255, 2]),
  new ArrayBuffer(8),
  `{"i":"1","p":{"u":"/learners/add","b":{"json":{"name":"${'x'.repeat(1024 * 1024)}"}}}}`,
]

test('messages that are none reach nobody and hurt nobody', async () => {
  for (const message of rude) channel.port2.postMessage(message)
  await settled()
  expect(services.reached).toEqual([])
  expect(rejected).toEqual([])
  expect(await client().learners.list({})).toEqual([])
})

property.prop(
  [
    fc.array(
      fc.oneof(
        fc.string(),
        fc.jsonValue().map((value) => JSON.stringify(value)),
        envelope(),
      ),
      { maxLength: 20 },
    ),
  ],
  {
    numRuns: 100,
  },
)('whatever is said over the port, the next honest call is answered', async (messages) => {
  for (const message of messages) channel.port2.postMessage(message)
  await settled()
  expect(rejected).toEqual([])
  expect(await client().settings.read({})).toMatchObject({ muted: false })
})

/** Nearly right messages. */
function envelope(): fc.Arbitrary<string> {
  return fc
    .record({
      i: fc.oneof(fc.constant('1'), fc.integer(), fc.constant(null)),
      t: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
      p: fc.oneof(
        fc.jsonValue(),
        fc.record({
          u: fc.constantFrom(
            '/learners/list',
            '/attempts/append',
            '/nowhere',
            '//',
            '',
            '/store/watch',
          ),
          b: fc.oneof(fc.jsonValue(), fc.record({ json: fc.jsonValue(), meta: fc.jsonValue() })),
          h: fc.option(fc.dictionary(fc.constantFrom('content-type', 'x'), fc.string()), {
            nil: undefined,
          }),
        }),
      ),
    })
    .map((message) => JSON.stringify(message))
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await setImmediate()
}
