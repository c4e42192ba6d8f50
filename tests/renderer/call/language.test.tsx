// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { callHost } from './call-host.ts'
import { closeCall, openCall, passes } from './play-call.tsx'
import { smallCopy } from './small-copy.ts'

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
