// @vitest-environment happy-dom
/** The call in every setting: dialled by the trainee, face to face, in a chat, by mail. */
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, test } from 'vitest'
import type { ScenarioCopy } from '../../../contract/messages.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { TONE_MS } from '../../../engine/machine/call-states.ts'
import { callHost } from './call-host.ts'
import { answer, closeCall, openCall, passes, press } from './play-call.tsx'
import { smallCopy } from './small-copy.ts'

afterEach(closeCall)

const OPENED: TimedTurn = { at: 0, turn: { kind: 'picked-up', ring: 0 } }
const HEARD: TimedTurn = {
  at: 60_000,
  turn: { kind: 'said', moment: 'opening', response: 'tell-me' },
}
const SILENT: TimedTurn = { at: 20_000, turn: { kind: 'silent', moment: 'opening' } }

function outgoingCopy(): ScenarioCopy {
  const copy = smallCopy()
  return { ...copy, document: { ...copy.document, calls: 'trainee' } }
}

function kinds(turns: readonly TimedTurn[]): readonly string[] {
  return turns.map(({ turn }) => turn.kind)
}

describe('a call that the trainee makes', () => {
  it('waits for the trainee, rings twice at the other end, and is stored when she picks up', async () => {
    const host = callHost({ copy: outgoingCopy() })
    await openCall(host)
    await passes(60_000)
    expect(screen.getByRole('heading', { name: 'You ring Mrs. Lind' })).toBeTruthy()
    expect(kinds(host.stored)).toEqual([])
    await press(' ')
    expect(screen.getByRole('heading', { name: 'It rings at Mrs. Lind’s' })).toBeTruthy()
    expect(screen.getByText('It rings at the other end, 1 of 2.')).toBeTruthy()
    await passes(TONE_MS)
    expect(screen.getByText('It rings at the other end, 2 of 2.')).toBeTruthy()
    expect(kinds(host.stored)).toEqual([])
    await passes(TONE_MS + 500)
    expect(host.stored.map(({ turn }) => turn)).toEqual([OPENED.turn])
    expect(screen.getByRole('group', { name: 'What do you say?' })).toBeTruthy()
  })

  it('is put through at once where the trainee presses again', async () => {
    const host = callHost({ copy: outgoingCopy() })
    await openCall(host)
    await press(' ')
    await press(' ')
    await passes(TONE_MS * 4)
    expect(host.stored.map(({ turn }) => turn)).toEqual([OPENED.turn])
  })

  it('names the moment in which she picked up', async () => {
    await openCall(callHost({ copy: outgoingCopy(), log: [OPENED] }))
    expect(screen.getByText('as she picked up')).toBeTruthy()
    await press('e')
    expect(screen.getByRole('alertdialog', { name: 'Hang up now?' })).toBeTruthy()
  })
})

describe('a chat', () => {
  it('keeps all that was written in view, oldest first, and opens it whole with T', async () => {
    await openCall(callHost({ copy: smallCopy('chat'), log: [OPENED, HEARD] }))
    await passes(10_000)
    const thread = screen.getByRole('group', { name: 'The chat so far' })
    const words = ['Where is my parcel?', 'Please tell me everything.', 'And when do I get it?']
    expect(textsOf(thread)).toEqual(words.map((text) => expect.stringContaining(text)))
    await press('t')
    const dialog = screen.getByRole('dialog', { name: 'The chat so far' })
    expect(textsOf(dialog)).toHaveLength(3)
    await press('t')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('shows that she is typing, then what she wrote; a key shows it at once', async () => {
    const settings = { typing: 'slow' } as const
    await openCall(callHost({ copy: smallCopy('chat'), log: [OPENED], settings }))
    const thread = screen.getByRole('group', { name: 'The chat so far' })
    expect(textsOf(thread)).toEqual(['Mrs. Lind is typing'])
    await press('x')
    expect(textsOf(thread)).toEqual([expect.stringContaining('It is a week late!')])
  })

  it('tells of an answer that was never sent', async () => {
    await openCall(callHost({ copy: smallCopy('chat'), log: [OPENED, SILENT] }))
    await passes(10_000)
    const thread = screen.getByRole('group', { name: 'The chat so far' })
    expect(textsOf(thread)[1]).toContain('You did not answer')
  })
})

describe('mails', () => {
  it('lie with the latest on top, each with its subject and its number', async () => {
    await openCall(callHost({ copy: smallCopy('email'), log: [OPENED, HEARD] }))
    await passes(10_000)
    const thread = screen.getByRole('group', { name: 'The mails so far' })
    expect(textsOf(thread)).toEqual([
      expect.stringMatching(/^Mrs\. Lind.*Re: The late parcel.*Mail 3.*And when do I get it\?/),
      expect.stringMatching(/^You.*Re: The late parcel.*Mail 2.*Please tell me everything\./),
      expect.stringMatching(/^Mrs\. Lind.*The late parcel.*Mail 1.*Where is my parcel\?/),
    ])
  })
})

describe.each([
  ['counter', 'What do you say?', 'Turn away now?', 'The conversation is over.', 'as she came'],
  ['chat', 'What do you write?', 'Close the chat now?', 'The chat is over.', 'as she first wrote'],
  [
    'email',
    'What do you write?',
    'Leave it unanswered?',
    'That was the last mail.',
    'as she first wrote',
  ],
] as const)('the words of the %s', (setting, question, leaving, over, since) => {
  test('speak of no telephone, from the first line to the note', async () => {
    await openCall(callHost({ copy: smallCopy(setting), log: [OPENED] }))
    await passes(10_000)
    expect(screen.getByRole('group', { name: question })).toBeTruthy()
    expect(screen.getByText(since)).toBeTruthy()
    expect(phoneWords()).toBeNull()
    await press('e')
    expect(screen.getByRole('alertdialog', { name: leaving })).toBeTruthy()
    expect(phoneWords()).toBeNull()
    await press('Escape')
    await answer('Please tell me everything.')
    await passes(10_000)
    await answer('I ring you on Friday at ten.')
    await passes(60_000)
    expect(screen.getByRole('heading', { name: over })).toBeTruthy()
    await press('Enter')
    await press('Enter')
    expect(screen.getByRole('heading', { name: 'The case note' })).toBeTruthy()
    expect(phoneWords()).toBeNull()
  })
})

test('words of the telephone are found where there is one', async () => {
  await openCall(callHost({ copy: outgoingCopy(), log: [OPENED] }))
  expect(phoneWords()).not.toBeNull()
})

/** Words that belong to a telephone, anywhere on the screen but in what people say; null where there are none. */
function phoneWords(): string | null {
  const page = document.body.cloneNode(true) as HTMLElement
  for (const said of page.querySelectorAll('[lang]')) said.remove()
  return (
    /\b(call|hang up|on hold|hold|telephone|rang|handset|pick up|mute)\b/i.exec(
      page.textContent,
    )?.[0] ?? null
  )
}

function textsOf(place: HTMLElement): readonly string[] {
  return within(place)
    .getAllByRole('listitem')
    .map((item) => item.textContent)
}
