// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { LanguageProvider } from '../../../renderer/app/language-provider.tsx'
import { afterEach, describe, expect, it } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { ProjectorAnswers } from '../../../renderer/projector/projector-answers.tsx'
import { switchProjector } from '../../../renderer/projector/projector-switch.ts'
import { VotesContext, type Votes } from '../../../renderer/projector/votes.ts'
import { callHost } from '../call/call-host.ts'
import { closeCall, openCall, passes, press } from '../call/play-call.tsx'
import { smallCopy } from '../call/small-copy.ts'
import { englishLanguage } from '../english-language.ts'

const PICKED_UP: TimedTurn = { at: 1_000, turn: { kind: 'picked-up', ring: 1 } }

const OPENED: TimedTurn = { at: 1_000, turn: { kind: 'picked-up', ring: 0 } }

afterEach(() => {
  switchProjector(false)
  closeCall()
})

function keyOf(words: RegExp): string {
  return screen.getByRole('button', { name: words }).getAttribute('aria-keyshortcuts') ?? ''
}

describe('the projector view of a call', () => {
  it('comes and goes with P, and changes nothing of the call', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await press('p')
    expect(document.documentElement.dataset['view']).toBe('projector')
    await press('p')
    expect(document.documentElement.dataset['view']).toBeUndefined()
    expect(host.stored).toEqual([PICKED_UP])
  })

  it('stores an answer only with its second press, once', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await press('p')
    const key = keyOf(/Please tell me everything/)
    await press(key)
    expect(host.stored).toEqual([PICKED_UP])
    await press(key)
    expect(host.stored.map(({ turn }) => turn).at(-1)).toEqual({
      kind: 'said',
      moment: 'opening',
      response: 'tell-me',
    })
    await press(key)
    expect(host.stored).toHaveLength(2)
  })

  it.each(['chat', 'email'] as const)('shows what was written last in a %s', async (setting) => {
    const host = callHost({ copy: smallCopy(setting), log: [OPENED] })
    await openCall(host)
    await press('p')
    const key = keyOf(/Please tell me everything/)
    await press(key)
    await press(key)
    const thread = screen.getByRole('list', { name: /^The (chat|mails) so far$/ })
    const messages = within(thread).getAllByRole('listitem')
    expect(messages.map(({ textContent }) => textContent)).toEqual([
      'You Please tell me everything.',
      'Mrs. Lind Where is my parcel? It is a week late!',
    ])
  })

  it('has no thread where people speak', async () => {
    await openCall(callHost({ copy: smallCopy(), log: [PICKED_UP] }))
    await press('p')
    expect(screen.queryByRole('list', { name: /so far$/ })).toBeNull()
  })

  it('stands still while a class talks: no silence ends it', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await press('p')
    await passes(120_000)
    expect(host.stored).toEqual([PICKED_UP])
  })

  it('covers points that Coach would show, until R reveals them', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP], mode: 'coach' })
    await openCall(host)
    await press('p')
    const key = keyOf(/Please tell me everything/)
    await press(key)
    await press(key)
    expect(screen.queryByRole('heading', { name: /^Turn 1: / })).toBeNull()
    expect(screen.getByRole('group', { name: 'What do you say?' })).toBeTruthy()
    await press('r')
    expect(screen.getByRole('heading', { name: /^Turn 1: / })).toBeTruthy()
  })

  it('reveals nothing in an exam', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP], mode: 'exam' })
    await openCall(host)
    await press('p')
    const key = keyOf(/Please tell me everything/)
    await press(key)
    await press(key)
    await press('r')
    expect(screen.queryByRole('heading', { name: /^Turn 1: / })).toBeNull()
  })

  it('counts the trainer’s seconds down and chooses nothing at the end', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await press('p')
    await press('+')
    await press('c')
    expect(screen.getByRole('timer').textContent).toBe('40')
    await passes(30_000)
    expect(screen.getByRole('timer').textContent).toBe('10')
    await passes(11_000)
    expect(screen.getByText('Time is up')).toBeTruthy()
    expect(host.stored).toEqual([PICKED_UP])
    await press('c')
    expect(screen.queryByRole('timer')).toBeNull()
  })

  it('says a line that has not been saved so, above everything', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await press('p')
    host.failWith = { code: 'NOT_SAVED', message: 'The disk is full.' }
    const key = keyOf(/Please tell me everything/)
    await press(key)
    await press(key)
    expect(screen.getByRole('alert').textContent).toContain('Not saved')
  })
})

describe('the votes of a class', () => {
  const answers = [
    { id: 'a', key: 1, say: 'Of course.', short: '' },
    { id: 'b', key: 2, say: 'It depends.', short: '' },
  ]

  function drawn(votes: Votes | null): void {
    cleanup()
    render(
      <LanguageProvider language={englishLanguage()}>
        <VotesContext value={votes}>
          <ProjectorAnswers
            answers={answers}
            manner="said"
            marked={null}
            storing={null}
            language="en"
            onPress={() => undefined}
          />
        </VotesContext>
      </LanguageProvider>,
    )
  }

  const counts = new Map([['a', 3]])

  it('are nowhere while no class is attached', () => {
    drawn(null)
    expect(document.querySelectorAll('.track')).toHaveLength(0)
  })

  it('are dotted and without a count until they are uncovered', () => {
    drawn({ voted: 4, of: 20, covered: true, counts })
    expect(document.querySelectorAll('.track')).toHaveLength(2)
    expect(screen.queryByText('3 votes')).toBeNull()
    drawn({ voted: 4, of: 20, covered: false, counts })
    expect(screen.getByText('3 votes')).toBeTruthy()
    expect(screen.getByText('0 votes')).toBeTruthy()
  })
})
