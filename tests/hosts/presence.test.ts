import { expect, test } from 'vitest'
import { createAdmission } from '../../electron/browser-host/admission.ts'
import { createPresence } from '../../electron/browser-host/presence.ts'

test('nobody is missed before the first visit', () => {
  const presence = createPresence(2)
  for (let tick = 0; tick < 100; tick += 1) expect(presence.tick()).toBe(false)
})

test('the host is deserted once the last request is as long ago as its patience', () => {
  const presence = createPresence(2)
  presence.begin()()
  expect(presence.tick()).toBe(false)
  expect(presence.tick()).toBe(true)
})

test('a request that stays open keeps the host, however long', () => {
  const presence = createPresence(2)
  const over = presence.begin()
  for (let tick = 0; tick < 100; tick += 1) expect(presence.tick()).toBe(false)
  over()
  over()
  expect(presence.open()).toBe(0)
  expect(presence.tick()).toBe(false)
  expect(presence.tick()).toBe(true)
})

function admission(once: boolean) {
  let time = 0
  let count = 0
  return {
    pass: (milliseconds: number) => void (time += milliseconds),
    ...createAdmission({
      now: () => time,
      secret: () => `secret-${(count += 1)}`,
      entryLifetime: 60_000,
      once,
    }),
  }
}

test('an entry token is good for one visit within its time', () => {
  const door = admission(true)
  const token = door.entryToken()
  const session = door.enter(token)
  expect(session).not.toBeNull()
  expect(door.knows(session ?? '')).toBe(true)
  expect(door.enter(token)).toBeNull()
  const late = door.entryToken()
  door.pass(60_001)
  expect(door.enter(late)).toBeNull()
  expect(door.knows(late)).toBe(false)
})

test('a session is forgotten only after 64 newer ones', () => {
  const door = admission(true)
  const first = door.enter(door.entryToken()) ?? ''
  for (let count = 0; count < 63; count += 1) door.enter(door.entryToken())
  expect(door.knows(first)).toBe(true)
  door.enter(door.entryToken())
  expect(door.knows(first)).toBe(false)
})
