import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerPage, type Pages } from '../../electron/pages/answer-page.ts'
import { listPageFiles } from '../../electron/pages/page-files.ts'
import { firstAnswers } from '../../electron/services/first-answers.ts'
import { openServices, type Services } from '../../electron/services/open-services.ts'
import { projectFolder } from '../../tools/project-folder.ts'

let folder: string
let services: Services
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'third-ring-first-page-'))
  await writeFile(join(folder, 'index.html'), '<html><head></head><body></body></html>')
  services = openServices({
    dataFolder: join(folder, 'data'),
    programFolder: projectFolder,
    host: 'browser',
  })
  // The first look at all scenarios may take longer than a page waits.
  await services.library.list('fr')
})
afterEach(async () => {
  await services.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function page(firstNeeds?: Pages['firstNeeds'], search = ''): Promise<string> {
  const pages = { files: await listPageFiles(folder), findMedia: () => Promise.resolve(null) }
  const request = new Request(`http://127.0.0.1/${search}`, {
    headers: { 'accept-language': 'fr-CH, en' },
  })
  const answer = await answerPage(request, { ...pages, ...(firstNeeds && { firstNeeds }) })
  const text = await answer.text()
  expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return text
}

test.each([
  ['?language=de', ['de', 'fr-CH', 'en']],
  ['', ['fr-CH', 'en']],
])('a window at “/%s” is shown in the languages %j', async (search, languages) => {
  let seen: readonly string[] = []
  await page((asked) => {
    seen = asked
    return Promise.resolve(null)
  }, search)
  expect(seen).toEqual(languages)
})

test('the page brings what its screens ask first, and says which words they will want', async () => {
  const learner = services.learners.add('Zoé')
  services.settings.change({ learner: learner.id })
  const text = await page(async (languages) => ({
    answers: (await firstAnswers(services, languages)) ?? {},
    script: '/assets/french-1a2b3c4d.js',
    screen: null,
  }))
  expect(text).toContain('<link rel="modulepreload" crossorigin href="/assets/french-1a2b3c4d.js">')
  const json = /<script type="application\/json" id="first-answers">(.*)<\/script>/.exec(text)?.[1]
  const answers = JSON.parse(json ?? '') as Awaited<ReturnType<typeof firstAnswers>>
  expect(answers?.learners).toEqual([learner])
  expect(answers?.store).toEqual(services.store.state)
  expect(answers?.library).toEqual({
    learner: learner.id,
    language: 'fr',
    view: await services.library.seen('fr'),
    attempts: [],
  })
})

test('whoever calls himself by markup is still only a name', async () => {
  const name = '</script><script>alert(1)//'
  services.learners.add(name)
  const text = await page(async () => ({
    answers: (await firstAnswers(services, [])) ?? {},
    script: null,
    screen: null,
  }))
  expect(text.match(/<script/g)).toHaveLength(1)
  expect(text.match(/<\/script/g)).toHaveLength(1)
  expect(text).toContain('\\u003c/script>\\u003cscript>alert(1)//')
})

test('a screen that was drawn stands in its place, named, without styles of its own and before any script', async () => {
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><head><link rel="modulepreload" href="/a.js"><title>Third Ring</title>' +
      '</head><body><div id="third-ring"></div></body></html>',
  )
  const markup =
    '<p style="height:1rem" lang="en">She said $& and $1: a style=&quot;of her own&quot;</p>'
  const screen = { language: 'fr', title: 'Appels & co <Third Ring>', markup }
  const text = await page(() => Promise.resolve({ answers: {}, script: '/b.js', screen }))
  expect(text).toContain('<html lang="fr">')
  expect(text).toContain('<title>Appels &amp; co &lt;Third Ring></title>')
  const drawn = markup.replace('<p style=', '<p data-style=')
  expect(text).toContain(`<div id="third-ring" data-drawn="fr">${drawn}</div>`)
  expect(text).not.toContain('modulepreload')
})

test('nobody chosen yet: no library, and the language of the settings comes before that of the window', async () => {
  expect((await firstAnswers(services, ['en']))?.library).toBeNull()
  const learner = services.learners.add('Ann')
  services.settings.change({ learner: learner.id, language: 'fr' })
  expect((await firstAnswers(services, ['en-GB']))?.library?.language).toBe('fr')
})

test('a page without answers is the page as it was built: the screens ask', async () => {
  const built = '<html><head></head><body></body></html>'
  expect(await page()).toBe(built)
  expect(await page(() => Promise.resolve(null))).toBe(built)
  services.attempts.list = () => Promise.reject(new Error('broken'))
  services.settings.change({ learner: services.learners.add('Ann').id })
  expect(await firstAnswers(services, ['en'])).toBeNull()
})

test('answers that take too long are not waited for', async () => {
  services.settings.change({ learner: services.learners.add('Ann').id })
  services.attempts.list = () => new Promise(() => undefined)
  expect(await firstAnswers(services, ['en'])).toBeNull()
})
