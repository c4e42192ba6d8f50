// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { pressKey, showApp } from '../show-app.tsx'
import { EXAMPLE, openWelcome } from '../welcome/welcome-room.tsx'

afterEach(() => {
  cleanup()
  location.hash = ''
})

const { turns, closing } = EXAMPLE.best

async function openWatch() {
  const room = openWelcome({ settings: { welcomed: true } }, '#/watch/twice-charged')
  const stage = within(await screen.findByRole('main', { name: 'A good call: Small' }))
  return { room, stage }
}

describe('A good call that is watched', () => {
  it('lets one think before each answer, and then gives it with its reason and its step', async () => {
    const { stage } = await openWatch()
    const [first] = turns
    expect(stage.getByText('What would you say?')).toBeTruthy()
    expect(stage.queryByText(`“${first?.say}”`)).toBeNull()
    fireEvent.click(stage.getByRole('button', { name: /Next/ }))
    expect(stage.getByText(`“${first?.say}”`)).toBeTruthy()
    expect(stage.getByText(first?.why ?? '')).toBeTruthy()
    expect(stage.getByText('Title of accept')).toBeTruthy()
  })

  it('goes from the first word to the last with the keyboard, back as well', async () => {
    const { stage } = await openWatch()
    for (let place = 0; place < turns.length * 2; place += 1) {
      pressKey(place % 2 === 0 ? 'ArrowRight' : 'PageDown')
      await stage.findAllByText(/Turn \d of \d/)
    }
    expect(await stage.findByText('The end of the call')).toBeTruthy()
    expect(stage.getByText(/accept, search and promise/)).toBeTruthy()
    pressKey('ArrowLeft')
    expect(await stage.findByText(`“${turns.at(-1)?.say}”`)).toBeTruthy()
  })

  it('is read out line by line, each answer with its reason', async () => {
    const { stage } = await openWatch()
    const [first] = turns
    const live = stage.getByRole('status')
    expect(await within(live).findByText(new RegExp(first?.customer ?? ''))).toBeTruthy()
    pressKey('Enter')
    expect(await within(live).findByText(new RegExp(first?.why ?? ''))).toBeTruthy()
  })

  it('shows every step of the ladder taken at the end, and leads to the brief', async () => {
    const { stage, room } = await openWatch()
    for (let place = 0; place <= turns.length * 2 + 3; place += 1) pressKey('ArrowRight')
    expect(await stage.findByText('The end of the call')).toBeTruthy()
    const live = stage.getByRole('status')
    await waitFor(() => expect(live.textContent).toContain(closing.text))
    expect(stage.queryByText('open')).toBeNull()
    fireEvent.click(stage.getByRole('button', { name: /Take this call yourself/ }))
    expect(await screen.findByRole('button', { name: /Let it ring/ })).toBeTruthy()
    expect(room.begun).toEqual([])
  })

  it('can be left at any moment', async () => {
    await openWatch()
    pressKey('Escape')
    expect(await screen.findByRole('link', { name: 'Watch a good call first' })).toBeTruthy()
  })

  it('is offered by every brief', async () => {
    showApp({}, '#/brief/twice-charged')
    const link = await screen.findByRole('link', { name: 'Watch a good call first' })
    expect(link.getAttribute('href')).toBe('#/watch/twice-charged')
  })
})
