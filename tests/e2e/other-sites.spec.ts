/** What other pages in the same browser can do to a running host: nothing. */
import { chromium, expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareData, QUIET } from './support/prepare-data.ts'
import { startRunningHost, type RunningHost } from './support/running-host.ts'

let dataFolder: string
let host: RunningHost
let elsewhere: Server
test.beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-sites-'))
  await prepareData(dataFolder, QUIET)
  host = await startRunningHost(dataFolder)
  elsewhere = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end('<!doctype html><title>Elsewhere</title>')
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
})
test.afterAll(async () => {
  elsewhere.close()
  await host.kill()
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
})

const portOf = (server: Server): number => {
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}

/** A call from inside the program's own window. */
const LIST_LEARNERS = `fetch('/api/learners/list', { method: 'POST', headers: { 'content-type': 'application/json' },
  body: '{"json":{}}' }).then((answer) => answer.text())`

/** Everything that a foreign page can try on an address: read it, post to it, frame it. */
const TRY_EVERYTHING = `async (target) => {
  const body = '{"json":{"name":"Mallory"}}'
  const tries = [
    () => fetch(target),
    () => fetch(target, { method: 'POST', body }),
    () => fetch(target, { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
    () => fetch(target, { method: 'POST', body, mode: 'no-cors', credentials: 'include' }),
    () => fetch(target, { method: 'POST', body, mode: 'no-cors', credentials: 'include', headers: { 'content-type': 'text/plain' } }),
    () => fetch(target, { mode: 'no-cors', credentials: 'include' }),
  ]
  let read = 0
  for (const one of tries) await one().then((answer) => { if (answer.type !== 'opaque') read += 1 }, () => undefined)
  navigator.sendBeacon(target, body)
  const frame = document.createElement('iframe')
  frame.name = 'victim'
  const form = document.createElement('form')
  Object.assign(form, { method: 'post', action: target, target: 'victim', enctype: 'text/plain' })
  document.body.append(frame, form)
  form.submit()
  await new Promise((resolve) => setTimeout(resolve, 200))
  return read
}`

const routes = ['/', '/index.html', '/enter?token=x', '/presence', '/media/angry-caller/x.mp3']
const calls = [
  'learners/add',
  'learners/list',
  'learners/remove',
  'settings/change',
  'store/startFresh',
  'attempts/begin',
]

for (const site of ['evil.test', '127.0.0.1', 'localhost']) {
  test(`a page of ${site} beside the program reads and changes nothing`, async () => {
    const browser = await chromium.launch({
      ...test.info().project.use.launchOptions,
      args: [
        ...(test.info().project.use.launchOptions?.args ?? []),
        '--host-resolver-rules=MAP *.test 127.0.0.1',
      ],
    })
    const context = await browser.newContext()
    const own = await context.newPage()
    await own.goto(host.address)
    const before = await own.evaluate(LIST_LEARNERS)
    expect(before).toContain('Alice')
    const foreign = await context.newPage()
    await foreign.goto(`http://${site}:${portOf(elsewhere)}/`)
    const origin = new URL(host.address).origin
    for (const path of [...routes, ...calls.map((call) => `/api/${call}`)]) {
      expect(await foreign.evaluate(`(${TRY_EVERYTHING})('${origin}${path}')`), path).toBe(0)
    }
    expect(await own.evaluate(LIST_LEARNERS)).toBe(before)
    await browser.close()
  })
}

test('a foreign name that resolves to this machine is refused', async () => {
  const browser = await chromium.launch({
    ...test.info().project.use.launchOptions,
    args: [
      ...(test.info().project.use.launchOptions?.args ?? []),
      '--host-resolver-rules=MAP rebind.test 127.0.0.1',
    ],
  })
  const page = await browser.newPage()
  const address = new URL(host.address)
  for (const path of [
    '/',
    address.pathname + address.search,
    '/api/learners/list',
    '/media/x/y.mp3',
  ]) {
    const answer = await page.goto(`http://rebind.test:${address.port}${path}`)
    expect(answer?.status()).toBe(403)
  }
  expect(await page.context().cookies()).toEqual([])
  await browser.close()
})
