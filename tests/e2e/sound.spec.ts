/** What sound must never do: stop a call. In Chromium itself, with the sounds that ship. */
import { expect, type Page } from '@playwright/test'
import { test } from './support/browser-program.ts'
import { QUIET } from './support/prepare-data.ts'
import { answers, letItRing, pickUp, say, toWrapUp } from './trainee/call.ts'
import { readScript } from './trainee/script.ts'

const script = readScript('angry-caller', 'best')
const SOUND = /\.(wav|mp3|ogg)(\?|$)/

test.use({
  preparation: { ...QUIET, settings: { ...QUIET.settings, muted: false, voice: 'off' } },
})

async function callToItsEnd(page: Page): Promise<void> {
  for (const words of script.says) await say(page, words)
  await toWrapUp(page)
}

/** Keeps every audio context of the next page within reach. */
async function watchContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: AudioContext[] = []
    Reflect.set(window, 'keptContexts', kept)
    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options)
        kept.push(this)
      }
    }
  })
}

/** The states of the page's audio contexts. */
function contextStates(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const kept: AudioContext[] = Reflect.get(window, 'keptContexts')
    return kept.map(({ state }) => state)
  })
}

test('damaged sound files do not stop a call', async ({ program }) => {
  const page = program.page()
  let served = 0
  await page.route(SOUND, (route) => {
    served += 1
    return route.fulfill({ contentType: 'audio/wav', body: 'this was a sound once' })
  })
  await letItRing(page, script.document.title, 'practice')
  await pickUp(page)
  await callToItsEnd(page)
  expect(served).toBeGreaterThan(3)
})

test('a machine that knows no sound at all does not stop a call', async ({ program }) => {
  const page = program.page()
  await page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio', 'speechSynthesis'])
      Reflect.deleteProperty(window, name)
  })
  await page.reload()
  await letItRing(page, script.document.title, 'practice')
  expect(await page.evaluate(() => 'AudioContext' in window || 'Audio' in window)).toBe(false)
  await pickUp(page)
  await callToItsEnd(page)
})

test('a sound device that is lost in the middle of a call does not stop it', async ({
  program,
}) => {
  const page = program.page()
  await watchContexts(page)
  await page.reload()
  await letItRing(page, script.document.title, 'practice')
  await pickUp(page)
  await say(page, script.says[0] ?? '')
  await expect(answers(page)).toBeVisible()
  await page.evaluate(async () => {
    const kept: AudioContext[] = Reflect.get(window, 'keptContexts')
    for (const context of kept) await context.close()
  })
  expect(await contextStates(page)).toContain('closed')
  for (const words of script.says.slice(1)) await say(page, words)
  await toWrapUp(page)
})
