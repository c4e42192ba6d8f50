// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { callHost } from './call-host.ts'
import { answer, closeCall, openCall, passes } from './play-call.tsx'
import { frenchCopy, smallCopy } from './small-copy.ts'

afterEach(() => {
  closeCall()
  vi.restoreAllMocks()
})

/** The answers on the desk, from the first to the last. */
function answers(group: string): readonly (string | null)[] {
  return [...screen.getByRole('group', { name: group }).querySelectorAll('button')].map((button) =>
    button.getAttribute('aria-keyshortcuts'),
  )
}

test('a change of language in the middle of a call keeps the place, the answers and what is being written', async () => {
  const machine = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB'])
  const host = callHost({
    copy: smallCopy(),
    settings: { typing: 'off' },
    log: [
      { at: 1_000, turn: { kind: 'picked-up', ring: 1 } },
      { at: 5_000, turn: { kind: 'said', moment: 'opening', response: 'tell-me' } },
    ],
  })
  await openCall(host)
  await passes(500)
  const before = answers('What do you say?')
  const cards = screen.getByRole('group', { name: 'What do you say?' })
  fireEvent.change(screen.getByRole('textbox', { name: 'Notes' }), {
    target: { value: 'Two dates' },
  })
  machine.mockReturnValue(['fr'])
  act(() => void window.dispatchEvent(new Event('languagechange')))
  await vi.dynamicImportSettled()
  await passes(100)
  expect(answers('Que dites-vous\u202F?')).toEqual(before)
  // The very same element: nothing was drawn anew.
  expect(screen.getByRole('group', { name: 'Que dites-vous\u202F?' })).toBe(cards)
  expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveProperty('value', 'Two dates')
  expect(host.stored).toHaveLength(2)
})

test('the customer goes on in the new language: the same place, the same answers in the same order', async () => {
  const machine = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB'])
  const host = callHost({
    copy: smallCopy(),
    french: frenchCopy(),
    settings: { typing: 'off' },
    log: [{ at: 1_000, turn: { kind: 'picked-up', ring: 1 } }],
  })
  await openCall(host)
  await passes(500)
  const english = wordsOf('What do you say?')
  expect(english).toHaveLength(2)
  machine.mockReturnValue(['fr'])
  act(() => void window.dispatchEvent(new Event('languagechange')))
  await vi.dynamicImportSettled()
  await passes(500)
  expect(wordsOf('Que dites-vous\u202F?')).toEqual(english.map((words) => `⟦${words}⟧`))
  expect(document.body.textContent).toContain('⟦Where is my parcel? It is a week late!⟧')
  await answer('⟦Please tell me everything.⟧')
  await passes(500)
  expect(host.stored.at(-1)?.turn).toEqual({
    kind: 'said',
    moment: 'opening',
    response: 'tell-me',
  })
  expect(document.body.textContent).toContain('⟦And when do I get it?⟧')
})

/** What the answers say, from the first to the last. */
function wordsOf(group: string): readonly string[] {
  return [...screen.getByRole('group', { name: group }).querySelectorAll('button')].map((button) =>
    (button.textContent ?? '').replace(/^\d/, ''),
  )
}
