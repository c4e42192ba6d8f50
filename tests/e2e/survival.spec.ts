/** What a call survives: turns that cannot be saved, a full disk, a host that is slow, sounds that are missing. */
import { expect, type Page } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from './support/browser-program.ts'
import { breakableSaving } from './support/breakable-saving.ts'
import { prepareData, QUIET } from './support/prepare-data.ts'
import { startRunningHost } from './support/running-host.ts'
import {
  answers,
  letItRing,
  offeredWords,
  pickUp,
  say,
  toWrapUp,
  turnShown,
} from './trainee/call.ts'
import { readScript } from './trainee/script.ts'
import { expectResult, reflect, writeLog } from './trainee/wrap-up.ts'

const script = readScript('angry-caller', 'best')
const notSaved = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not saved' })

test('turns that cannot be saved are kept under a banner, sent again in order, and survive', async ({
  program,
}) => {
  let page = program.page()
  const saving = await breakableSaving(page)
  await letItRing(page, script.document.title, 'practice')
  await pickUp(page)
  await say(page, script.says[0] ?? '')
  saving.fail()
  for (const words of script.says.slice(1, 4)) await say(page, words)
  await expect(notSaved(page)).toContainText('3 turns')
  expect(await turnShown(page)).toBe(5)
  saving.mend()
  await page.getByRole('button', { name: 'Try now' }).click()
  await expect(notSaved(page)).toBeHidden()
  const offered = await offeredWords(page)
  page = await program.restart()
  await page.getByRole('button', { name: 'Take her off hold' }).click()
  await expect(answers(page)).toBeVisible()
  expect(await turnShown(page)).toBe(5)
  expect(await offeredWords(page)).toEqual(offered)
})

test('a call on a full disk is played to its end, and saved once there is room', async ({
  page,
}) => {
  const disk = mountSmallDisk()
  test.skip(disk === null, 'A small disk could not be mounted here.')
  if (disk === null) return
  const filler = join(disk, 'filler')
  await prepareData(disk, QUIET)
  const host = await startRunningHost(disk)
  try {
    await page.goto(host.address)
    await letItRing(page, script.document.title, 'practice')
    await pickUp(page)
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k'], { stdio: 'ignore' })
    // What is left in the last pages of the log may still take a turn or two.
    for (const words of script.says) await say(page, words)
    await expect(notSaved(page).first()).toContainText('full')
    rmSync(filler)
    await expect(page.getByRole('button', { name: 'Try now' })).toBeHidden({ timeout: 15_000 })
    await toWrapUp(page)
    await writeLog(page, script)
    await reflect(page)
    await expectResult(page, 100, 'Loyal')
  } finally {
    await host.kill()
    spawnSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  }
})

test('a host that does not answer for a while loses nothing', async ({ program }) => {
  const page = program.page()
  const saving = await breakableSaving(page)
  await letItRing(page, script.document.title, 'practice')
  await pickUp(page)
  saving.hold()
  await say(page, script.says[0] ?? '')
  await expect(notSaved(page)).toBeVisible()
  await say(page, script.says[1] ?? '')
  saving.mend()
  await expect(notSaved(page)).toBeHidden()
  expect(await turnShown(page)).toBe(3)
})

test.describe('without any sound', () => {
  test.use({ preparation: { ...QUIET, settings: { ...QUIET.settings, muted: false } } })

  test('missing sound files and a machine without ears do not stop a call', async ({ program }) => {
    const page = program.page()
    let asked = 0
    await page.route(/\.(wav|mp3|ogg)(\?|$)/, (route) => {
      asked += 1
      return route.abort()
    })
    await letItRing(page, script.document.title, 'practice')
    await pickUp(page)
    for (const words of script.says) await say(page, words)
    await toWrapUp(page)
    expect(asked).toBeGreaterThan(0)
  })
})

/** A disk of two megabytes in memory; null where this user may not mount one. */
function mountSmallDisk(): string | null {
  const path = mkdtempSync(join(tmpdir(), 'third-ring-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path])
  if (mounted.status === 0) return path
  rmSync(path, { recursive: true })
  return null
}
