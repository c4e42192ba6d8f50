// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { LibraryPath } from '../../../contract/messages.ts'
import { fakeAttempt, fakePausedAttempt } from '../fake-attempts.ts'
import { FAKE_BROKEN_ENTRY, fakeLibrary } from '../fake-library.ts'
import { pressKey, showApp } from '../show-app.tsx'

test('every line that waits shows who it is, in which mood, what they want and the best result', async () => {
  showApp({ attempts: [fakeAttempt({ percent: 71 }), fakeAttempt({ id: 'b', percent: 92 })] })
  const poster = await screen.findByRole('link', { name: /^Twice charged/ })
  for (const words of ['Ms. Haddad, guarded', 'Her 84 euros back on the account.', 'Best 92%']) {
    expect(poster.textContent).toContain(words)
  }
  expect(within(poster).getByRole('img', { name: 'Difficulty 2 of 5' })).toBeTruthy()
  expect(poster.getAttribute('href')).toBe('#/brief/twice-charged')
})

test('the filter shows one kind only and all of them again', async () => {
  showApp()
  fireEvent.click(await screen.findByRole('radio', { name: 'Consultation' }))
  const lines = () =>
    within(screen.getByRole('region', { name: 'Lines waiting' })).getAllByRole('listitem')
  expect(lines()).toHaveLength(1)
  fireEvent.click(screen.getByRole('radio', { name: 'All 8' }))
  await waitFor(() => expect(lines()).toHaveLength(8))
})

test('a search shows the lines that answer to it, and says so when none does', async () => {
  showApp()
  const field = await screen.findByRole('searchbox', { name: 'Search the lines' })
  fireEvent.change(field, { target: { value: 'haddad' } })
  const lines = screen.getByRole('region', { name: 'Lines waiting' })
  expect(within(lines).getAllByRole('listitem')).toHaveLength(1)
  expect(screen.getByText('1 line found')).toBeTruthy()
  fireEvent.change(field, { target: { value: 'nobody at all' } })
  expect(screen.getByRole('heading', { name: 'No line answers to “nobody at all”' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Show all lines' }))
  await waitFor(() => expect(within(lines).getAllByRole('listitem')).toHaveLength(8))
})

test('two lines need no search', async () => {
  showApp({ entries: fakeLibrary(2) })
  await screen.findByRole('link', { name: /^The angry caller/ })
  expect(screen.queryByRole('searchbox')).toBeNull()
})

test('a call on hold waits with its mood and its line, and Space takes it up again', async () => {
  showApp({ attempts: [fakePausedAttempt()] })
  const stage = await screen.findByRole('region', { name: 'The angry caller' })
  expect(stage.textContent).toContain('Annoyed, furious when she rang')
  expect(stage.textContent).toContain('3 of 7 steps done')
  expect(stage.textContent).toContain('I haven’t got all morning')
  pressKey(' ')
  await waitFor(() => expect(location.hash).toBe('#/call/attempt-on-hold'))
})

test('a call whose scenario has been deleted can still be taken up', async () => {
  showApp({ attempts: [fakePausedAttempt({ scenario: 'gone', title: 'A call that is gone' })] })
  expect(await screen.findByRole('button', { name: 'Take them off hold' })).toBeTruthy()
})

test('further calls on hold are listed, the finished and the missed ones are not', async () => {
  showApp({
    attempts: [
      fakePausedAttempt(),
      fakePausedAttempt({
        id: 'older',
        title: 'Twice charged',
        startedAt: '2026-11-01T08:00:00.000Z',
      }),
      fakePausedAttempt({ id: 'missed', title: 'First invoice', phase: 'missed' }),
    ],
  })
  expect(await screen.findByRole('link', { name: 'Twice charged, turn 4' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'First invoice, turn 4' })).toBeNull()
})

test('a broken file stands below with its problems and hides nothing else', async () => {
  showApp({ entries: [...fakeLibrary(2), FAKE_BROKEN_ENTRY] })
  expect(await screen.findByRole('link', { name: /^The angry caller/ })).toBeTruthy()
  expect(await screen.findByText('2 things to mend')).toBeTruthy()
  expect(screen.getByText(/did you mean “re-cap”/)).toBeTruthy()
})

test('paths, drills and chapters that need mending stand there with their kind, in use or not', async () => {
  const torn = 'paths/torn.yaml:3:8 TR110 this list has no end; close it with ]'
  const twin = 'drills/calm.yaml:1:1 TR310 there is already a drill “calm”; give yours another id'
  showApp({
    faulty: [
      { kind: 'path', name: 'paths/torn.yaml', origin: 'yours', usable: false, problems: [torn] },
      { kind: 'drill', name: 'Calm words', origin: 'yours', usable: true, problems: [twin] },
    ],
  })
  const files = await screen.findByRole('region', { name: 'Files that need mending' })
  const [first, second] = within(files).getAllByRole('group')
  expect(first?.textContent).toContain('paths/torn.yamlpathfrom your folder1 thing to mend')
  expect(first?.textContent).toContain(torn)
  expect(first?.textContent).not.toContain('in use')
  expect(second?.textContent).toMatch(/Calm words.*in use all the same.*there is already a drill/)
})

test('sixty lines are sixty posters', async () => {
  showApp({ entries: fakeLibrary(60) })
  const lines = await screen.findByRole('region', { name: 'Lines waiting' })
  await waitFor(() => expect(within(lines).getAllByRole('listitem')).toHaveLength(60))
})

test('an empty library says so instead of showing nothing', async () => {
  showApp({ entries: [] })
  expect(await screen.findByRole('heading', { name: 'No lines are waiting' })).toBeTruthy()
})

test('markup in a title is shown as text', async () => {
  const [entry] = fakeLibrary(1)
  if (!entry?.card) throw new Error('The fake library has a card.')
  showApp({
    entries: [{ ...entry, card: { ...entry.card, title: '<img src=x onerror=alert(1)>' } }],
  })
  expect((await screen.findAllByText('<img src=x onerror=alert(1)>')).length).toBeGreaterThan(0)
  expect(document.querySelector('img')).toBeNull()
})

test('a call that is not to be had in the language in use says in which ones it is', async () => {
  const [first, ...rest] = fakeLibrary(3)
  if (first?.card === undefined || first.card === null) throw new Error('there is a first card')
  const card = { ...first.card, language: 'pt-BR', languages: ['pt-BR', 'fr'] }
  showApp({ entries: [{ ...first, card }, ...rest] })
  expect(await screen.findByText('In Brazilian Portuguese and French')).toBeTruthy()
  expect(screen.getAllByText(/^In .* French$/)).toHaveLength(1)
  expect(screen.getByRole('heading', { name: card.title, level: 3 }).lang).toBe('pt-BR')
})

const PATHS: readonly LibraryPath[] = [
  {
    id: 'first-week',
    origin: 'built-in',
    title: 'The first week',
    purpose: 'To begin somewhere.',
    days: [
      {
        id: 'one',
        title: 'Answer, and stay',
        purpose: '',
        tasks: [{ kind: 'scenario', id: 'twice-charged' }],
      },
      {
        id: 'two',
        title: 'When somebody is angry',
        purpose: 'The steam comes first.',
        tasks: [
          { kind: 'scenario', id: 'angry-caller' },
          { kind: 'drill', id: 'order-complaint' },
        ],
      },
    ],
    problems: [],
  },
]

test('a path shows what is done with its result, what is next and why', async () => {
  showApp({
    paths: PATHS,
    attempts: [fakeAttempt({ scenario: 'twice-charged', percent: 71, outcome: 'satisfied' })],
  })
  const path = await screen.findByRole('region', { name: 'The first week' })
  expect(path.textContent).toContain('1 of 2 days done')
  const [first, second] = within(path).getAllByRole('heading', { level: 3 })
  expect(first?.closest('li')?.textContent).toContain('Best 71%')
  expect(second?.closest('li')?.textContent).toMatch(/^Day 2Next.*The steam comes first/)
  expect(within(path).getByRole('link', { name: 'The angry caller' }).getAttribute('href')).toBe(
    '#/brief/angry-caller',
  )
})

const [DAY_ONE] = PATHS[0]?.days ?? []
const WHOLE_DAY: LibraryPath = {
  id: 'a-day',
  origin: 'yours',
  title: 'A day of ours',
  purpose: 'To see a day end.',
  days: [
    {
      id: 'one',
      title: 'Everything once',
      purpose: '',
      tasks: [
        ...(DAY_ONE?.tasks ?? []),
        { kind: 'drill', id: 'order-complaint' },
        { kind: 'chapter', id: 'complaints' },
      ],
    },
  ],
  problems: [],
}

const TWICE_CHARGED = fakeAttempt({ scenario: 'twice-charged', outcome: 'satisfied' })

test('a drill that was finished is ticked on a path, and the day waits for the chapter', async () => {
  const done = { drills: ['order-complaint'], chapters: [] }
  showApp({ paths: [WHOLE_DAY], attempts: [TWICE_CHARGED], done })
  const path = await screen.findByRole('region', { name: 'A day of ours' })
  expect(await within(path).findByRole('link', { name: 'Drill done' })).toBeTruthy()
  expect(within(path).getByRole('link', { name: 'A chapter to read' })).toBeTruthy()
  expect(path.textContent).toContain('0 of 1 days done')
  expect(path.textContent).toContain('Day 1Next')
})

test('drills and chapters of a path are called by their titles at once', async () => {
  const named = {
    'order-complaint': { title: 'The seven steps, in order', language: 'en' },
    complaints: { title: 'Complaints are gifts', language: 'en' },
  }
  const days = WHOLE_DAY.days.map((day) => ({
    ...day,
    tasks: day.tasks.map((task) =>
      task.kind === 'scenario'
        ? task
        : { ...task, named: task.kind === 'drill' ? named['order-complaint'] : named.complaints },
    ),
  }))
  showApp({ paths: [{ ...WHOLE_DAY, days }], attempts: [TWICE_CHARGED] })
  const path = await screen.findByRole('region', { name: 'A day of ours' })
  const drill = { name: 'The seven steps, in order A drill to do' }
  expect(within(path).getByRole('link', drill)).toBeTruthy()
  const chapter = { name: 'Complaints are gifts A chapter to read' }
  expect(within(path).getByRole('link', chapter).getAttribute('href')).toBe('#/handbook/complaints')
})

test('while nobody knows which drills are done, the day of the next call is the one to go on with', async () => {
  const failing = { 'progress.done': 'The data are busy.' }
  showApp({ paths: PATHS, failing, attempts: [TWICE_CHARGED] })
  const path = await screen.findByRole('region', { name: 'The first week' })
  expect(path.textContent).toContain('Day 2Next')
})

test('a day is done once its calls, drills and chapters are', async () => {
  const done = { drills: ['order-complaint'], chapters: ['complaints'] }
  showApp({ paths: [WHOLE_DAY], attempts: [TWICE_CHARGED], done })
  expect(await screen.findByRole('link', { name: 'Chapter read' })).toBeTruthy()
  expect(screen.getByText('Every day of this path is done.')).toBeTruthy()
})

test('a path stands without its ticks where they cannot be read, and says nothing untrue', async () => {
  showApp({ paths: [WHOLE_DAY], failing: { 'progress.done': 'The data are busy.' } })
  const path = await screen.findByRole('region', { name: 'A day of ours' })
  expect(within(path).getByRole('link', { name: 'A drill to do' })).toBeTruthy()
})

test('many lines are narrowed by skill, difficulty and what is new, and all come back at once', async () => {
  showApp({ entries: fakeLibrary(24), attempts: [fakeAttempt({ scenario: 'twice-charged' })] })
  const lines = await screen.findByRole('region', { name: 'Lines waiting' })
  const count = (): number => within(lines).queryAllByRole('listitem').length
  fireEvent.click(within(lines).getByRole('checkbox', { name: 'Not yet played' }))
  await waitFor(() => expect(count()).toBe(23))
  fireEvent.change(within(lines).getByRole('combobox', { name: 'Difficulty' }), {
    target: { value: '4' },
  })
  expect(count()).toBeLessThan(23)
  expect(within(lines).getByRole('status').textContent).toMatch(/lines? found/)
  fireEvent.change(within(lines).getByRole('combobox', { name: 'Difficulty' }), {
    target: { value: '5' },
  })
  if (count() === 0) fireEvent.click(within(lines).getByRole('button', { name: 'Show all lines' }))
  else
    fireEvent.change(within(lines).getByRole('combobox', { name: 'Difficulty' }), {
      target: { value: 'all' },
    })
  expect(count()).toBeGreaterThanOrEqual(23)
})
