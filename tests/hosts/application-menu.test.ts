import { expect, test } from 'vitest'
import { menuTemplate } from '../../electron/main/application-menu.ts'

function labels(language: string): readonly string[] {
  return menuTemplate('linux', false, language).flatMap(({ label, submenu }) => [
    label ?? '',
    ...(Array.isArray(submenu) ? submenu.flatMap((item) => item.label ?? []) : []),
  ])
}

test('the menu is in the system’s language where that is spoken here, else in English', () => {
  expect(labels('fr-CA')).toContain('Édition')
  expect(labels('fr')).toContain('Coller')
  expect(labels('de')).toEqual(labels('en-GB'))
  expect(labels('en-GB')).toContain('Paste')
})

test('nothing in the menu is left without a word or in the other language', () => {
  const french = labels('fr')
  const english = labels('en')
  expect(french).toHaveLength(english.length)
  for (const [place, label] of french.entries()) {
    expect(label).not.toBe('')
    expect(label).not.toBe(english[place])
  }
})

test('there is nothing to reload a call away with, and developers’ tools only for developers', () => {
  const roles = (developing: boolean) => JSON.stringify(menuTemplate('linux', developing, 'en'))
  expect(roles(false)).not.toMatch(/reload|toggleDevTools/i)
  expect(roles(true)).toContain('toggleDevTools')
})
