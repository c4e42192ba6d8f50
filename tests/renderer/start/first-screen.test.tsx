// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../contract/default-settings.ts'
import type { FirstAnswers } from '../../../contract/first-answers.ts'
import type { LibraryPath } from '../../../contract/messages.ts'
import { fakeAttempt, fakePausedAttempt } from '../fake-attempts.ts'
import { FAKE_BROKEN_ENTRY, fakeLibrary } from '../fake-library.ts'
import { answersWith, comeToLife, drawInHost } from './come-to-life.tsx'

const PATH: LibraryPath = {
  id: 'first-week',
  origin: 'built-in',
  title: 'The first week',
  purpose: 'From greeting to goodbye.',
  days: [
    {
      id: 'one',
      title: 'Answer',
      purpose: '',
      tasks: [
        { kind: 'scenario', id: 'angry-caller' },
        { kind: 'drill', id: 'names', named: { title: 'What they are called', language: 'en' } },
      ],
    },
  ],
  problems: [],
}

const LONG = `</script><img src=x onerror="alert(1)"> ${'Wolkenstein-Trostberger'.repeat(4)} „style="x"“`

const STATES: Readonly<Record<string, FirstAnswers>> = {
  'a library that nobody has called from': answersWith({}),
  'the same in French': answersWith({ language: 'fr', settings: { language: 'fr' } }),
  'dark, large, wide, without motion': answersWith({
    settings: { theme: 'dark', textSize: 'largest', spacing: 'wide', motion: 'reduced' },
  }),
  'a call on hold, and others': answersWith({
    attempts: [
      fakePausedAttempt(),
      fakePausedAttempt({ id: 'b', title: 'Another', startedAt: '2026-11-15T09:30:00.000Z' }),
      fakeAttempt({ percent: 71 }),
    ],
  }),
  'a call on hold in French': answersWith({ language: 'fr', attempts: [fakePausedAttempt()] }),
  'a path': answersWith({
    view: { entries: fakeLibrary(), paths: [PATH] },
    attempts: [fakeAttempt()],
  }),
  'a file that is broken': answersWith({
    view: { entries: [FAKE_BROKEN_ENTRY, ...fakeLibrary()], paths: [] },
  }),
  'nothing but a broken file': answersWith({ view: { entries: [FAKE_BROKEN_ENTRY], paths: [] } }),
  'an empty library': answersWith({ view: { entries: [], paths: [] } }),
  'a name that is long and looks like markup': answersWith({ name: LONG }),
  'a store that cannot save': {
    ...answersWith({}),
    store: { kind: 'open', saving: 'not-saving', reason: 'The disk is full.' },
  },
}

test.each(Object.entries(STATES))('comes to life as it was drawn: %s', async (_, answers) => {
  expect(await comeToLife(answers)).toEqual([])
})

test('what is drawn is the library: name, place, learner, suggestion, lines with their links', async () => {
  const drawn = await drawInHost(answersWith({ name: LONG }))
  expect(drawn).toMatchObject({ language: 'en', title: 'Calls – Third Ring' })
  document.body.innerHTML = drawn?.markup ?? ''
  expect(screen.getByRole('link', { name: 'Calls' }).getAttribute('aria-current')).toBe('page')
  expect(screen.getByText(LONG)).toBeTruthy()
  expect(document.querySelector('img, script, style')).toBeNull()
  expect(screen.getByRole('heading', { name: 'Lines waiting' })).toBeTruthy()
  const line = screen.getByRole('link', { name: /^Twice charged/ })
  expect(line.getAttribute('href')).toBe('#/brief/twice-charged')
})

test('French is drawn in French', async () => {
  const drawn = await drawInHost(answersWith({ language: 'fr' }))
  expect(drawn).toMatchObject({ language: 'fr', title: 'Appels – Third Ring' })
  document.body.innerHTML = drawn?.markup ?? ''
  expect(screen.getByRole('link', { name: 'Réglages' })).toBeTruthy()
})

test('an empty library says so at first sight', async () => {
  const drawn = await drawInHost(answersWith({ view: { entries: [], paths: [] } }))
  document.body.innerHTML = drawn?.markup ?? ''
  expect(screen.getByRole('heading', { name: 'No lines are waiting' })).toBeTruthy()
})

test.each<readonly [string, Partial<FirstAnswers>]>([
  ['nobody practises yet', { library: null }],
  ['the learner has gone', { learners: [] }],
  ['somebody is to be welcomed', { settings: { ...DEFAULT_SETTINGS, learner: 'amira' } }],
  [
    'somebody else practises',
    { settings: { ...DEFAULT_SETTINGS, welcomed: true, learner: 'boris' } },
  ],
])('where %s, the screen is left to the window', async (_, different) => {
  expect(await drawInHost({ ...answersWith({}), ...different })).toBeNull()
})

test('a screen of which a part cannot be drawn is not handed out', async () => {
  const broken = { entries: [{ ...fakeLibrary()[0], card: { title: 'Half' } }], paths: [] }
  await expect(drawInHost(answersWith({ view: broken as never }))).rejects.toThrow()
})
