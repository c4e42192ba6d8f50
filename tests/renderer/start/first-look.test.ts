// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { firstLook } from '../../../renderer/start/first-look.ts'
import { answersWith } from './come-to-life.tsx'

afterEach(() => {
  location.hash = ''
  document.documentElement.removeAttribute('data-theme')
})

/** The page as a host sends it, with a screen drawn in English. */
function openPage(answers: object | null, hash = ''): HTMLElement {
  location.hash = hash
  const json = answers === null ? '' : JSON.stringify(answers)
  document.body.innerHTML =
    '<div id="third-ring" data-drawn="en"><p data-style="height:1rem">Calls</p></div>' +
    `<script type="application/json" id="first-answers">${json}</script>`
  return document.getElementById('third-ring')!
}

test('what the host has drawn stays, dressed as the settings say', () => {
  const settings = { language: 'en', theme: 'dark', textSize: 'large', motion: 'reduced' } as const
  const place = openPage(answersWith({ settings }))
  expect(firstLook(place)).toMatchObject({ drawn: true, language: 'en' })
  const page = document.documentElement
  expect({ ...page.dataset }).toMatchObject({
    theme: 'dark',
    textSize: 'large',
    motion: 'reduced',
  })
  expect([page.lang, page.dir]).toEqual(['en', 'ltr'])
  const drawn = place.querySelector('p')
  expect(drawn?.style.height).toBe('1rem')
  expect(drawn?.hasAttribute('data-style')).toBe(false)
})

test.each([
  ['another screen', answersWith({ settings: { language: 'en' } }), '#/history'],
  ['a call', answersWith({ settings: { language: 'en' } }), '#/call/attempt-1'],
  ['another language', answersWith({ settings: { language: 'fr' } }), ''],
])('for %s nothing of the drawing is ever seen', (_, answers, hash) => {
  const place = openPage(answers, hash)
  expect(firstLook(place).drawn).toBe(false)
  expect(place.childElementCount).toBe(0)
  expect(document.documentElement.dataset['theme']).toBeDefined()
})

test('without answers the window asks for everything', () => {
  expect(firstLook(openPage(null))).toEqual({ answers: null, language: null, drawn: false })
})
