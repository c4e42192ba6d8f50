/** The voice in Chromium itself: the synthesiser that comes along, and a machine on which nothing speaks. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './support/browser-program.ts'
import { letItRing, pickUp, say, toWrapUp } from './trainee/call.ts'
import { readScript } from './trainee/script.ts'

const script = readScript('angry-caller', 'best')
const superuser = process.getuid?.() === 0

test.use({
  preparation: {
    learner: 'Alice',
    settings: { welcomed: true, motion: 'full', typing: 'normal', voice: 'on', muted: false },
  },
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [
        '--autoplay-policy=document-user-activation-required',
        ...(superuser ? ['--no-sandbox'] : []),
      ],
    })
  },
})

/** What was heard, in the order in which it happened, with how much of the caption was shown then. */
interface Heard {
  readonly kind: 'playing' | 'ended'
  readonly seconds: number
  /** Root mean square of the sound, full scale being 1. */
  readonly loudness: number
  readonly words: number
  readonly shown: number
}

/** Leaves the next page no voice of the system, whatever this machine has, and listens to what it plays. */
async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => []
    const heard: unknown[] = []
    const sounds: HTMLAudioElement[] = []
    Reflect.set(window, 'heard', heard)
    Reflect.set(window, 'sounds', sounds)
    const waves = new Map<string, Promise<number>>()
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      const address = make(blob)
      if (blob instanceof Blob && blob.type === 'audio/wav') waves.set(address, loudnessOf(blob))
      return address
    }
    async function loudnessOf(blob: Blob): Promise<number> {
      const samples = new Int16Array((await blob.arrayBuffer()).slice(44))
      const sum = samples.reduce((total, sample) => total + (sample / 0x8000) ** 2, 0)
      return Math.sqrt(sum / samples.length)
    }
    window.Audio = class extends Audio {
      constructor(address?: string) {
        super(address)
        sounds.push(this)
        for (const kind of ['playing', 'ended'])
          this.addEventListener(kind, async () => {
            const caption = document.querySelector('main p[aria-hidden=true][lang]')
            const words = [...(caption?.children ?? [])]
            const shown = words.filter((word) => getComputedStyle(word).opacity !== '0').length
            const { duration: seconds, src } = this
            const loudness = (await waves.get(src)) ?? 0
            heard.push({ kind, seconds, loudness, words: words.length, shown })
          })
      }
    }
  })
  await page.reload()
}

/** To the end of the call; the last line is heard, or read, before the call log. */
async function callToItsEnd(page: Page): Promise<void> {
  for (const words of script.says) await say(page, words)
  await expect(caption(page).last()).toHaveCSS('opacity', '1')
  await toWrapUp(page)
}

/** The words of the caption. */
function caption(page: Page): Locator {
  return page.locator('main p[aria-hidden=true][lang] span')
}

function heardBy(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => Reflect.get(window, 'heard'))
}

/** Whether anything is being played at this moment. */
function isHeard(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const sounds: HTMLAudioElement[] = Reflect.get(window, 'sounds')
    return sounds.some(({ paused, ended }) => !paused && !ended)
  })
}

test('where the machine has no voice, the synthesiser speaks, and the caption goes with it', async ({
  program,
}) => {
  const page = program.page()
  await listenTo(page)
  await letItRing(page, script.document.title, 'practice')
  await pickUp(page)
  await expect(page.getByRole('button', { name: 'Say again' })).toBeVisible()
  // On a slow machine the first line may be over before the synthesiser is there; a later one is spoken.
  let [began, ended] = await heardBy(page)
  for (const words of script.says) {
    await expect(caption(page).last()).toHaveCSS('opacity', '1', { timeout: 30_000 })
    const heard = await heardBy(page)
    began = heard.find(({ kind }) => kind === 'playing')
    ended = heard.find(({ kind }) => kind === 'ended')
    if (began !== undefined && ended !== undefined) break
    await say(page, words)
  }
  if (began === undefined || ended === undefined) throw new Error('nothing was heard')
  // Speech, not silence and not noise at full scale; long enough for a sentence, too short for two lines.
  expect(began.loudness).toBeGreaterThan(0.05)
  expect(began.loudness).toBeLessThan(0.4)
  expect(began.seconds).toBeGreaterThan(0.3)
  expect(began.seconds).toBeLessThan(15)
  // The words come with the voice: not all at its start, and no fewer at its end.
  expect(began.shown).toBeLessThan(began.words)
  expect(ended.shown).toBeGreaterThan(began.shown)
})

test('S has the line said again, and an answer silences the customer at once', async ({
  program,
}) => {
  const page = program.page()
  await listenTo(page)
  await letItRing(page, script.document.title, 'practice')
  await pickUp(page)
  await expect(async () => {
    await page.keyboard.press('s')
    await expect.poll(() => isHeard(page)).toBe(true)
  }).toPass()
  const before = await page.evaluate(() => Reflect.get(window, 'sounds').length)
  await say(page, script.says[0] ?? '')
  const silenced = await page.evaluate((kept: number) => {
    const sounds: HTMLAudioElement[] = Reflect.get(window, 'sounds')
    return sounds.slice(0, kept).every(({ paused }) => paused)
  }, before)
  expect(silenced).toBe(true)
})

test('a machine on which nothing can speak plays a whole call with its captions', async ({
  program,
}) => {
  const page = program.page()
  await page.addInitScript(() => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'Worker'])
      Reflect.deleteProperty(window, name)
  })
  await page.reload()
  await letItRing(page, script.document.title, 'practice')
  await pickUp(page)
  await expect(page.getByRole('button', { name: 'Say again' })).toBeHidden()
  await callToItsEnd(page)
})

test('a synthesiser that cannot be loaded leaves the captions', async ({ program }) => {
  const page = program.page()
  // The window complains about the file that is refused; that is the point.
  await page.route(/\.wasm$/, (route) => route.fulfill({ status: 200, body: 'no program' }))
  await listenTo(page)
  await letItRing(page, script.document.title, 'practice')
  await pickUp(page)
  await expect(caption(page).last()).toHaveCSS('opacity', '1')
  expect(await heardBy(page)).toEqual([])
  await callToItsEnd(page)
})

test.describe('with voices off', () => {
  test.use({ preparation: { learner: 'Alice', settings: { welcomed: true, voice: 'off' } } })

  test('nothing of the synthesiser is loaded', async ({ program }) => {
    const page = program.page()
    const asked: string[] = []
    page.on('request', (request) => void asked.push(request.url()))
    await listenTo(page)
    await letItRing(page, script.document.title, 'practice')
    await pickUp(page)
    await callToItsEnd(page)
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter((address) => /flite|\.wasm/.test(address))).toEqual([])
  })
})
