/** The part of the screens that hosts draw with, as the build made it: it fits the sheets and loads nothing else. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../contract/default-settings.ts'
import type { DrawFirstScreen } from '../../contract/first-screen.ts'
import { projectFolder } from '../../tools/project-folder.ts'
import { startFiles } from '../../tools/testing/start-budget.ts'
import { fakePausedAttempt } from '../renderer/fake-attempts.ts'
import { fakeLibrary } from '../renderer/fake-library.ts'

const PATH = join(projectFolder, 'out/main/first-screen.js')
const SCREENS = join(projectFolder, 'out/renderer')

/** Classes that tests and scripts look for, or that say which half of a pair it is, and that have no style. */
const WITHOUT_STYLE = /^_?(?:undefined|null)?$/

async function draw(language: string): ReturnType<DrawFirstScreen> {
  const { drawFirstScreen } = (await import(pathToFileURL(PATH).href)) as {
    readonly drawFirstScreen: DrawFirstScreen
  }
  const learner = { id: 'amira', name: 'Amira', createdAt: '2026-11-02T08:00:00.000Z' }
  return drawFirstScreen({
    settings: { ...DEFAULT_SETTINGS, welcomed: true, learner: 'amira' },
    store: { kind: 'open', saving: 'saving', reason: '' },
    learners: [learner],
    library: {
      learner: 'amira',
      language,
      view: { entries: fakeLibrary(), paths: [] },
      attempts: [fakePausedAttempt()],
    },
  })
}

test('every class of what a host draws is in a sheet of the start', async () => {
  const markup = (await draw('en'))?.markup ?? ''
  const used = [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  )
  const sheets = startFiles(SCREENS).filter(({ path }) => path.endsWith('.css'))
  const text = await Promise.all(sheets.map(({ path }) => readFile(join(SCREENS, path), 'utf8')))
  const missing = used.filter((name) => !WITHOUT_STYLE.test(name) && !text.join().includes(name))
  expect([...new Set(missing)]).toEqual([])
  expect(used.length).toBeGreaterThan(50)
})

test('both languages are drawn, with no code in them', async () => {
  for (const [language, words] of [
    ['en', 'Lines waiting'],
    ['fr', 'Réglages'],
  ] as const) {
    const markup = (await draw(language))?.markup ?? ''
    expect(markup).toContain(words)
    expect(markup).not.toMatch(/<script|<style|<template|\son\w+=|javascript:/i)
  }
})

test('it is React as it is for people, and no screen but the first', async () => {
  const text = await readFile(PATH, 'utf8')
  expect(text).not.toMatch(/react-dom-server\.\w+\.development/)
  expect(text).not.toContain('xstate')
  expect(text.length).toBeLessThan(900_000)
})
