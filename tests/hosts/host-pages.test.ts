import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PAGE_POLICY, SPEECH_WORKER_POLICY } from '../../electron/pages/page-headers.ts'
import { startHost, type HostUnderTest } from './host-under-test.ts'

let under: HostUnderTest
beforeEach(async () => {
  under = await startHost()
})
afterEach(() => under.close())

test('every answer carries the policy and the other protective headers', async () => {
  const headers = { cookie: under.cookie }
  const replies = [
    await under.send({ path: '/', headers }),
    await under.send({ path: '/assets/main-1a2b3c4d.js', headers }),
    await under.send({ path: '/nowhere', headers }),
    await under.send({ path: '/' }),
    await under.send(under.goodCall()),
    await under.send(under.goodCall('/api/nowhere')),
    await under.send({ ...under.goodCall(), path: '/presence' }),
  ]
  for (const reply of replies) {
    expect(reply.headers['content-security-policy']).toBe(PAGE_POLICY)
    expect(reply.headers['x-content-type-options']).toBe('nosniff')
    expect(reply.headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(reply.headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(reply.headers['referrer-policy']).toBe('no-referrer')
    expect(reply.headers['permissions-policy']).toContain('microphone=()')
  }
  expect(PAGE_POLICY).not.toMatch(/unsafe|\*|https?:/)
})

test('only the script that synthesises speech may run WebAssembly', async () => {
  const headers = { cookie: under.cookie }
  const worker = await under.send({ path: '/assets/flite-worker-1a2b3c4d.js', headers })
  expect(worker.status).toBe(200)
  expect(worker.headers['content-security-policy']).toBe(SPEECH_WORKER_POLICY)
  expect(worker.headers['cross-origin-embedder-policy']).toBe('require-corp')
  const program = await under.send({ path: '/assets/flite-1a2b3c4d.wasm', headers })
  expect(program.headers['content-type']).toBe('application/wasm')
  expect(program.headers['content-security-policy']).toBe(PAGE_POLICY)
  expect(PAGE_POLICY).not.toContain('wasm')
  expect(SPEECH_WORKER_POLICY).not.toMatch(/unsafe-eval'.*unsafe|inline|\*|https?:|blob:|data:/)
  expect(SPEECH_WORKER_POLICY).not.toContain("'unsafe-eval'")
})

test('media are served with a policy under which nothing runs, and only media are', async () => {
  const headers = { cookie: under.cookie }
  const groan = await under.send({ path: '/media/angry-caller/groan.mp3', headers })
  expect(groan.status).toBe(200)
  expect(groan.headers['content-type']).toBe('audio/mpeg')
  expect(groan.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  const french = await under.send({ path: '/media/angry-caller/fr%2Fgroan.mp3', headers })
  expect(french).toMatchObject({ status: 200, text: 'gémir' })
  await symlink(join(under.folder), join(under.folder, 'library/angry-caller/media/out'))
  await symlink(
    join(under.folder, 'secret.mp3'),
    join(under.folder, 'library/angry-caller/media/link.mp3'),
  )
  for (const path of [
    '/media/angry-caller/run.html',
    '/media/angry-caller/link.mp3',
    '/media/angry-caller/absent.mp3',
    '/media/angry-caller/out%2Fsecret.mp3',
    '/media/angry-caller/fr%2F..%2Fgroan.mp3',
    '/media/angry-caller/fr%2F%2Fgroan.mp3',
    '/media/angry-caller/fr%2Fabsent.mp3',
    '/media/angry-caller/fr',
  ]) {
    expect((await under.send({ path, headers })).status).toBe(404)
  }
})

const climbs = [
  '..',
  '%2e%2e',
  '%2E%2e',
  '..%2f..',
  '..%5c..',
  '%252e%252e',
  '..;',
  '....//..',
  '%c0%ae%c0%ae',
  '%00',
  '\\..\\..',
]
const bases = [
  '/',
  '/assets/',
  '/media/',
  '/media/angry-caller/',
  '/media/angry-caller/media/',
  '//',
]
const prizes = ['secret.mp3', 'scenario.yaml', 'notes.txt', 'etc/passwd']
const traversals = bases.flatMap((base) =>
  climbs.flatMap((climb) => prizes.map((prize) => `${base}${climb}/${prize}`)),
)

test(`none of ${traversals.length} climbing addresses leaves the folders`, async () => {
  for (const path of traversals) {
    const answer = await under.send({ path, headers: { cookie: under.cookie } })
    expect(answer.status, path).toBeGreaterThanOrEqual(400)
    expect(answer.text, path).not.toMatch(/secret|format|not a page|root:/)
  }
  const long = await under.send({
    path: `/${'a'.repeat(3_000)}`,
    headers: { cookie: under.cookie },
  })
  expect(long.status).toBe(414)
})
