/** What the content security policy stops in a real browser. The window complains here; that is the point. */
import { test as base, expect, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRunningHost, type RunningHost } from './support/running-host.ts'

interface Shared {
  readonly host: RunningHost
}

const test = base.extend<{ readonly window: Page }, Shared>({
  host: [
    // Playwright finds out what a fixture needs from this pattern; this one needs nothing.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-policy-'))
      const host = await startRunningHost(dataFolder)
      await use(host)
      await host.kill()
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker' },
  ],
  window: async ({ page, host }, use) => {
    await page.goto(host.address)
    await expect(page.locator('#third-ring')).not.toBeEmpty()
    await use(page)
  },
})

/**
 * Runs code in the page as the page itself would: a timer's callback no longer has the exemption from the policy
 * that code run by a test has.
 */
function outcomeOf(page: Page, code: string): Promise<string> {
  return page.evaluate(
    (text) =>
      new Promise<string>((resolve) => {
        const broken = new Set<string>()
        document.addEventListener('securitypolicyviolation', (event) =>
          broken.add(event.effectiveDirective),
        )
        const run = Object.getPrototypeOf(async () => undefined).constructor(text)
        setTimeout(async () => {
          const thrown = await run().then(
            () => '',
            () => 'thrown',
          )
          setTimeout(() => resolve([...broken, thrown].filter(Boolean).join(' ')), 300)
        })
      }),
    code,
  )
}

const breaches: readonly (readonly [what: string, code: string, stopped: RegExp])[] = [
  ['code from text', `eval('1')`, /thrown/],
  ['a function from text', `new Function('return 1')()`, /thrown/],
  ['a timer with text', `setTimeout('1')`, /thrown|script/],
  ['markup from text', `document.body.innerHTML = '<b>x</b>'`, /require-trusted-types-for.*thrown/],
  ['a parser for markup', `new DOMParser().parseFromString('<b>x</b>', 'text/html')`, /thrown/],
  [
    'a policy that would allow markup',
    `trustedTypes.createPolicy('x', { createHTML: (text) => text })`,
    /trusted-types.*thrown/,
  ],
  ['text in a script element', `document.createElement('script').text = '1'`, /thrown/],
  [
    'an event handler from text',
    `document.body.setAttribute('onclick', 'alert(1)')`,
    /thrown|script-src/,
  ],
  [
    'a script from elsewhere',
    `document.createElement('script').src = 'https://example.com/x.js'`,
    /thrown/,
  ],
  ['a worker from a blob', `new Worker(URL.createObjectURL(new Blob(['1'])))`, /thrown|worker-src/],
  ['a worker by its bare address', `new Worker('/assets/other.js')`, /thrown/],
  [
    'WebAssembly in the page',
    `await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))`,
    /script-src.*thrown/,
  ],
  ['a connection elsewhere', `await fetch('https://example.com/')`, /connect-src.*thrown/],
  ['a socket elsewhere', `new WebSocket('wss://example.com/')`, /connect-src|thrown/],
  [
    'a picture from elsewhere',
    `const one = new Image(); one.src = 'https://example.com/x.png'`,
    /img-src/,
  ],
  [
    'a picture in the address itself',
    `const one = new Image(); one.src = 'data:image/png;base64,AAAA'`,
    /img-src/,
  ],
  [
    'a frame',
    `const one = document.createElement('iframe'); one.src = location.href; document.body.append(one)`,
    /frame-src/,
  ],
  [
    'a plugin',
    `const one = document.createElement('object'); one.data = '/x'; document.body.append(one)`,
    /object-src|thrown/,
  ],
  [
    'a style from text',
    `const one = document.createElement('style'); one.textContent = 'b{}'; document.head.append(one)`,
    /style-src/,
  ],
  [
    'another base',
    `const one = document.createElement('base'); one.href = 'https://example.com/'; document.head.append(one)`,
    /base-uri/,
  ],
  [
    'a form sent away',
    `const one = document.createElement('form'); one.action = 'https://example.com/'; document.body.append(one); one.submit()`,
    /form-action/,
  ],
]

test.describe('the policy stops', () => {
  for (const [what, code, stopped] of breaches) {
    test(what, async ({ window }) => {
      expect(await outcomeOf(window, code)).toMatch(stopped)
    })
  }
})

test('the page cannot read the cookie of its session', async ({ window }) => {
  expect(await window.evaluate(() => document.cookie)).toBe('')
})
