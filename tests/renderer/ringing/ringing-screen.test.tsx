// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { LanguageProvider } from '../../../renderer/app/language-provider.tsx'
import { afterEach, expect, test, vi } from 'vitest'
import { englishLanguage } from '../english-language.ts'
import { RingingScreen } from '../../../renderer/ringing/ringing-screen.tsx'
import { fakeLibrary } from '../fake-library.ts'
import { fakeCopy } from '../fake-scenario.ts'
import { pressKey } from '../show-app.tsx'

afterEach(cleanup)

function ring(phase: 'ringing' | 'picking-up' | 'missed', number = 2) {
  const card = fakeLibrary(1)[0]?.card
  if (!card) throw new Error('The fake library has a card.')
  const did = { onPickUp: vi.fn(), onCallBack: vi.fn(), onLeave: vi.fn() }
  render(
    <LanguageProvider language={englishLanguage()}>
      <RingingScreen
        copy={fakeCopy('angry-caller', card)}
        mode="practice"
        ring={number}
        sounding
        phase={phase}
        {...did}
      />
    </LanguageProvider>,
  )
  return did
}

test('Space picks up while the telephone rings', () => {
  const did = ring('ringing')
  pressKey(' ')
  expect(did.onPickUp).toHaveBeenCalledTimes(1)
})

test('a second Space while the handset is being lifted does nothing', () => {
  const did = ring('picking-up')
  pressKey(' ')
  expect(did.onPickUp).not.toHaveBeenCalled()
  expect(did.onCallBack).not.toHaveBeenCalled()
})

test('after a missed call Space calls back and no longer picks up', () => {
  const did = ring('missed')
  pressKey(' ')
  expect(did.onPickUp).not.toHaveBeenCalled()
  expect(did.onCallBack).toHaveBeenCalledTimes(1)
  expect(screen.getByRole('heading', { name: 'Missed call' })).toBeTruthy()
})

test('each ring is announced and shown by its number', async () => {
  ring('ringing', 3)
  expect(await screen.findByText('The telephone rings. Ring 3 of 3.')).toBe(
    screen.getByRole('status'),
  )
  expect(screen.getByText('After this ring they give up')).toBeTruthy()
})

test('the folder names the request, the authority and the steps in order', () => {
  ring('ringing')
  expect(screen.getByText('A working dishwasher before Saturday.')).toBeTruthy()
  expect(screen.getByText(/credit of up to 60 euros/)).toBeTruthy()
  const steps = screen.getAllByRole('listitem').map((step) => step.textContent)
  expect(steps).toEqual([
    '1Accept',
    '2Listen',
    '3Recognise',
    '4Search',
    '5Propose',
    '6Promise',
    '7Close well',
  ])
})

test('the caller is named with the line they ring on', () => {
  ring('ringing')
  expect(screen.getByRole('heading', { name: 'Mrs. Renard is on line 2' })).toBeTruthy()
})
