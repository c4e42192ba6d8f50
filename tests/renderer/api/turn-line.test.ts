import { expect, test } from 'vitest'
import { TurnLine, type OpenLine } from '../../../renderer/api/turn-line.ts'

const OPTIONS = { context: {} }
const APPEND = ['attempts', 'append']

/** A way to the host that notes what it was asked and says its own name. */
function way(name: string) {
  const asked: string[] = []
  return {
    asked,
    call: (path: readonly string[]) => {
      asked.push(path.join('.'))
      return Promise.resolve(name)
    },
  }
}

/** A line that a test can cut; what is on it then fails. */
function lines() {
  const opened: { readonly way: ReturnType<typeof way>; isOpen: boolean }[] = []
  const open = async (): Promise<OpenLine> => {
    const line = { way: way('line'), isOpen: true }
    opened.push(line)
    return { link: line.way, isOpen: () => line.isOpen }
  }
  return { opened, open }
}

test('a call that is taken up opens the line, and its turns go on it', async () => {
  const requests = way('request')
  const { opened, open } = lines()
  const link = new TurnLine(requests, open)
  expect(await link.call(['attempts', 'begin'], {}, OPTIONS)).toBe('request')
  expect(await link.call(APPEND, {}, OPTIONS)).toBe('line')
  expect(await link.call(['attempts', 'writeNotes'], {}, OPTIONS)).toBe('request')
  expect(opened.length).toBe(1)
  expect(opened[0]?.way.asked).toEqual(['attempts.append'])
})

test('a window that plays nothing opens no line', async () => {
  const { opened, open } = lines()
  const link = new TurnLine(way('request'), open)
  for (const path of [
    ['library', 'list'],
    ['settings', 'read'],
    ['attempts', 'list'],
  ])
    await link.call(path, {}, OPTIONS)
  expect(opened).toEqual([])
})

test('a turn does not wait for a line that is not open yet', async () => {
  const link = new TurnLine(way('request'), () => new Promise(() => undefined))
  expect(await link.call(APPEND, {}, OPTIONS)).toBe('request')
  expect(await link.call(APPEND, {}, OPTIONS)).toBe('request')
})

test('where no line can be opened, every turn goes as a request', async () => {
  let tries = 0
  const link = new TurnLine(way('request'), () => {
    tries += 1
    return Promise.reject(new Error('no sockets here'))
  })
  for (let turn = 0; turn < 3; turn += 1) {
    expect(await link.call(APPEND, {}, OPTIONS)).toBe('request')
    await Promise.resolve()
  }
  expect(tries).toBeGreaterThan(1)
})

test('a line that breaks with a turn on it costs nothing: the turn is sent again, as a request', async () => {
  const requests = way('request')
  const { opened, open } = lines()
  const link = new TurnLine(requests, open)
  await link.call(['attempts', 'read'], {}, OPTIONS)
  const line = opened[0]
  if (line === undefined) throw new Error('No line was opened.')
  line.way.call = () => {
    line.isOpen = false
    return Promise.reject(new Error('The line is closed.'))
  }
  expect(await link.call(APPEND, {}, OPTIONS)).toBe('request')
  expect(requests.asked).toEqual(['attempts.read', 'attempts.append'])
  // The next one finds a new line.
  await link.call(APPEND, {}, OPTIONS)
  expect(await link.call(APPEND, {}, OPTIONS)).toBe('line')
})

test('what the host says on an open line stands: a turn that it refuses is not sent twice', async () => {
  const requests = way('request')
  const { opened, open } = lines()
  const link = new TurnLine(requests, open)
  await link.call(['attempts', 'read'], {}, OPTIONS)
  const [line] = opened
  if (line === undefined) throw new Error('No line was opened.')
  line.way.call = () => Promise.reject(new Error('Another window went on with this call.'))
  await expect(link.call(APPEND, {}, OPTIONS)).rejects.toThrow('Another window')
  expect(requests.asked).toEqual(['attempts.read'])
})
