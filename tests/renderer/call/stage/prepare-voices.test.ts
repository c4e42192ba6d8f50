// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MOODS } from '../../../../engine/doctrine/mood.ts'
import { prepareVoices } from '../../../../renderer/call/stage/prepare-voices.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What was put on the page, and whether anybody could have met it there. */
function watchPage() {
  const set: { mood: string; hidden: boolean }[] = []
  const append = document.body.append.bind(document.body)
  vi.spyOn(document.body, 'append').mockImplementation((...nodes) => {
    for (const node of nodes)
      if (node instanceof HTMLElement)
        set.push({
          mood: node.dataset['mood'] ?? '',
          hidden: node.ariaHidden === 'true' && node.style.visibility === 'hidden',
        })
    append(...nodes)
  })
  return set
}

it('the voice of every mood is set once, that of the first line before the others, and nothing of it stays', async () => {
  const set = watchPage()
  prepareVoices('guarded')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(set[0]?.mood).toBe('guarded')
  expect(set.map(({ mood }) => mood).toSorted()).toEqual(MOODS.map(({ id }) => id).toSorted())
  expect(set.every(({ hidden }) => hidden)).toBe(true)
  expect(document.body.childElementCount).toBe(0)
})

it('nothing more is set once it is stopped', async () => {
  const set = watchPage()
  prepareVoices('guarded')()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(set).toEqual([])
})
