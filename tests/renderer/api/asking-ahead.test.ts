import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AskingAhead } from '../../../renderer/api/asking-ahead.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A way to the host that numbers its answers. */
function numbering() {
  const asked: { readonly path: string; readonly signal: AbortSignal | undefined }[] = []
  return {
    asked,
    call: (path: readonly string[], _: unknown, options: { readonly signal?: AbortSignal }) => {
      asked.push({ path: path.join('.'), signal: options.signal })
      return Promise.resolve(asked.length)
    },
  }
}

const OPTIONS = { context: {} }

test('an answer that is on its way is given to everybody who asks', async () => {
  const host = numbering()
  const link = new AskingAhead(host)
  link.ask(['learners', 'list'], {})
  expect(await link.call(['learners', 'list'], {}, OPTIONS)).toBe(1)
  expect(await link.call(['learners', 'list'], {}, OPTIONS)).toBe(1)
  expect(host.asked.map(({ path }) => path)).toEqual(['learners.list'])
})

test('once anything else has been asked, the host is asked again: it may have changed what is true', async () => {
  const link = new AskingAhead(numbering())
  link.ask(['learners', 'list'], {})
  await link.call(['learners', 'add'], { name: 'Alice' }, OPTIONS)
  expect(await link.call(['learners', 'list'], {}, OPTIONS)).toBe(3)
})

test('a watch is given away once', async () => {
  const link = new AskingAhead(numbering())
  link.ask(['store', 'watch'], {})
  expect(await link.call(['store', 'watch'], {}, OPTIONS)).toBe(1)
  expect(await link.call(['store', 'watch'], {}, OPTIONS)).toBe(2)
})

test('another question than the one asked ahead goes to the host', async () => {
  const link = new AskingAhead(numbering())
  link.ask(['attempts', 'list'], { learner: 'alice', language: 'en' })
  expect(await link.call(['attempts', 'list'], { learner: 'boris' }, OPTIONS)).toBe(2)
})

test('the order in which a question was written, and what was left out of it, do not matter', async () => {
  const link = new AskingAhead(numbering())
  link.ask(['attempts', 'list'], { learner: 'alice', language: 'en' })
  const same = { language: 'en', learner: 'alice', forkOf: undefined }
  expect(await link.call(['attempts', 'list'], same, OPTIONS)).toBe(1)
})

test('a watch that was begun ahead ends when its watcher ends it', async () => {
  const host = numbering()
  const link = new AskingAhead(host)
  link.ask(['store', 'watch'], {})
  const watcher = new AbortController()
  await link.call(['store', 'watch'], {}, { ...OPTIONS, signal: watcher.signal })
  expect(host.asked[0]?.signal?.aborted).toBe(false)
  watcher.abort()
  expect(host.asked[0]?.signal?.aborted).toBe(true)
})

test('an answer that nobody wants is let go, and its watch with it', async () => {
  const host = numbering()
  const link = new AskingAhead(host)
  link.ask(['library', 'watch'], { language: 'en' })
  vi.advanceTimersByTime(10_000)
  expect(host.asked[0]?.signal?.aborted).toBe(true)
  expect(await link.call(['library', 'watch'], { language: 'en' }, OPTIONS)).toBe(2)
})

test('a failure is told to whoever asks, and to nobody before', async () => {
  const link = new AskingAhead({ call: () => Promise.reject(new Error('The store is closed.')) })
  link.ask(['settings', 'read'], {})
  await vi.advanceTimersByTimeAsync(1)
  await expect(link.call(['settings', 'read'], {}, OPTIONS)).rejects.toThrow('The store is closed.')
})

test('whoever tries again after a failure asks the host', async () => {
  let asked = 0
  const link = new AskingAhead({
    call: () => ((asked += 1) === 1 ? Promise.reject(new Error('busy')) : Promise.resolve('here')),
  })
  link.ask(['learners', 'list'], {})
  await expect(link.call(['learners', 'list'], {}, OPTIONS)).rejects.toThrow('busy')
  expect(await link.call(['learners', 'list'], {}, OPTIONS)).toBe('here')
})

test('nobody waits longer for an early answer than they want to', async () => {
  const link = new AskingAhead({ call: () => new Promise(() => undefined) })
  link.ask(['settings', 'read'], {})
  const patience = new AbortController()
  const answer = link.call(['settings', 'read'], {}, { ...OPTIONS, signal: patience.signal })
  patience.abort(new Error('too long'))
  await expect(answer).rejects.toThrow('too long')
})

test('an answer that came with the page is there at once, and nobody is asked for it', async () => {
  const host = numbering()
  const link = new AskingAhead(host)
  link.tell(['learners', 'list'], {}, ['Alice'])
  expect(link.known(['learners', 'list'], {})).toEqual(['Alice'])
  expect(await link.call(['learners', 'list'], {}, OPTIONS)).toEqual(['Alice'])
  expect(host.asked).toEqual([])
})

test('what is known is known no longer once anything has been asked that may change it, or after a while', async () => {
  const link = new AskingAhead(numbering())
  link.tell(['learners', 'list'], {}, ['Alice'])
  await link.call(['learners', 'add'], { name: 'Ben' }, OPTIONS)
  expect(link.known(['learners', 'list'], {})).toBeUndefined()
  link.tell(['learners', 'list'], {}, ['Alice', 'Ben'])
  vi.advanceTimersByTime(10_000)
  expect(link.known(['learners', 'list'], {})).toBeUndefined()
})

test('an answer that is on its way is known when it is here, and the start waits for it, but not for ever', async () => {
  const link = new AskingAhead(numbering())
  link.ask(['learners', 'list'], {})
  expect(link.known(['learners', 'list'], {})).toBeUndefined()
  await link.settled(400)
  expect(link.known(['learners', 'list'], {})).toBe(1)
  const silent = new AskingAhead({ call: () => new Promise(() => undefined) })
  silent.ask(['learners', 'list'], {})
  const settled = silent.settled(400)
  await vi.advanceTimersByTimeAsync(400)
  await settled
})
