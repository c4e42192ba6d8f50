// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { fakeAttempt } from '../fake-attempts.ts'
import { fakeLibrary } from '../fake-library.ts'
import { pressKey } from '../show-app.tsx'
import { openWelcome } from './welcome-room.tsx'

afterEach(() => {
  cleanup()
  location.hash = ''
})

const hears = () => screen.findByRole('heading', { name: 'Can you hear the line?' })
const library = () => screen.findByRole('heading', { name: 'Lines waiting' })

describe('The first start', () => {
  it('leads from the name through a call that is watched to a call of one’s own with the coach', async () => {
    const room = openWelcome({ learners: [], settings: { learner: null } })
    const name = await screen.findByRole('textbox', { name: 'Your name' })
    fireEvent.change(name, { target: { value: 'Alice' } })
    fireEvent.click(screen.getByRole('button', { name: 'Start practising' }))
    const heading = await hears()
    expect(document.activeElement).toBe(heading)
    fireEvent.click(screen.getByRole('button', { name: 'Yes, go on' }))
    fireEvent.click(await screen.findByRole('button', { name: /Next/ }))
    expect(room.watched).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'Stop watching' }))
    expect(await screen.findByRole('heading', { name: 'Your turn' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Take the call/ }))
    await waitFor(() => expect(location.hash).toBe('#/call/begun'))
    expect(room.begun).toEqual([`${room.watched[0]} coach`])
    expect((await room.settings()).welcomed).toBe(true)
  })

  it.each(['sound', 'turn'])('can be left for good at the step “%s”', async (step) => {
    const room = openWelcome({}, `#/welcome/${step}`)
    fireEvent.click(
      await screen.findByRole('button', { name: /Skip the introduction|To all calls/ }),
    )
    expect(await library()).toBeTruthy()
    expect((await room.settings()).welcomed).toBe(true)
  })

  it('goes on where it was when the window is loaded anew', async () => {
    openWelcome({}, '#/welcome/turn')
    expect(await screen.findByRole('heading', { name: 'Your turn' })).toBeTruthy()
  })

  it('turns the voice off for whoever hears nothing, and goes on', async () => {
    const room = openWelcome()
    await hears()
    fireEvent.click(screen.getByRole('button', { name: 'No sound, captions are enough' }))
    expect(await screen.findByRole('button', { name: /Next/ })).toBeTruthy()
    expect((await room.settings()).voice).toBe('off')
  })

  it('does not stand before somebody who has taken calls, and is over with that', async () => {
    const room = openWelcome({ attempts: [fakeAttempt()] })
    expect(await library()).toBeTruthy()
    await waitFor(async () => expect((await room.settings()).welcomed).toBe(true))
  })

  it('gives the gentlest call where the one written for it is not there', async () => {
    const entries = fakeLibrary()
    const room = openWelcome({ entries }, '#/welcome/turn')
    await screen.findByRole('heading', { name: 'Your turn' })
    pressKey('Enter')
    await waitFor(() => expect(room.begun).toHaveLength(1))
    const taken = entries.find(({ id }) => room.begun[0] === `${id} coach`)
    const gentlest = Math.min(...entries.map(({ card }) => card?.difficulty ?? 9))
    expect(taken?.card?.difficulty).toBe(gentlest)
  })

  it('lets everybody on to the calls where there is nothing to watch', async () => {
    openWelcome({ entries: [] }, '#/welcome/watch')
    expect(await screen.findByRole('heading', { name: 'There is no call to watch' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'To all calls' }))
    expect(await screen.findByRole('heading', { name: 'No lines are waiting' })).toBeTruthy()
  })

  it('goes on when the end of it cannot be stored', async () => {
    openWelcome({ failing: { 'settings.change': 'The disk is full.' } }, '#/welcome/sound')
    fireEvent.click(await screen.findByRole('button', { name: 'Skip the introduction' }))
    expect(await library()).toBeTruthy()
  })
})
