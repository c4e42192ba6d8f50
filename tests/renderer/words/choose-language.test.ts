import { expect, test } from 'vitest'
import { chooseLanguage } from '../../../renderer/words/choose-language.ts'

const wishes = { setting: 'system', machine: ['de-DE', 'fr-CA', 'en-US'], address: '' } as const

test('the system’s first language that is spoken here is taken, whatever its region', () => {
  expect(chooseLanguage(wishes)).toBe('fr')
  expect(chooseLanguage({ ...wishes, machine: ['EN-us', 'fr'] })).toBe('en')
})

test('a machine that speaks neither gets English', () => {
  expect(chooseLanguage({ ...wishes, machine: ['de', 'frp', 'x'] })).toBe('en')
  expect(chooseLanguage({ ...wishes, machine: [] })).toBe('en')
})

test('the settings come before the machine', () => {
  expect(chooseLanguage({ ...wishes, setting: 'en' })).toBe('en')
  expect(chooseLanguage({ ...wishes, setting: 'fr', machine: ['en'] })).toBe('fr')
})

test('the address comes before both, and is the only way to the two trial languages', () => {
  expect(chooseLanguage({ ...wishes, address: '?language=en' })).toBe('en')
  expect(chooseLanguage({ ...wishes, address: '?language=pseudo' })).toBe('en-XA')
  expect(chooseLanguage({ ...wishes, address: '?language=pseudo-rtl' })).toBe('en-XB')
  expect(chooseLanguage({ ...wishes, machine: ['en-XA', 'fr'] })).toBe('en')
})

test('an address that asks for something else changes nothing', () => {
  for (const asked of ['klingon', '', 'constructor', '__proto__', 'toString'])
    expect(chooseLanguage({ ...wishes, address: `?language=${asked}` })).toBe('fr')
})
