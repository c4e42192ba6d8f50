import { accessSync, constants, existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowsers } from '../../electron/browser-host/find-browsers.ts'
import { runCommand, runScript } from './run-command.ts'

/**
 * Finds a Chromium for the journeys, or fetches one: the one THIRD_RING_CHROMIUM names, one of this machine,
 * Playwright's own; else Debian's package where this process may install it, else Playwright's download. Null,
 * after a sentence, where all of that fails.
 */
export async function findChromium(): Promise<string | null> {
  const chosen = process.env['THIRD_RING_CHROMIUM']
  if (chosen !== undefined && existsSync(chosen)) return chosen
  const found = onThisMachine() ?? playwrightsOwn()
  if (found !== null) return found
  console.log('There is no Chromium here; fetching one.')
  if (mayInstallPackages()) {
    await runCommand('apt-get', ['update', '-qq'], { minutes: 3 })
    await runCommand('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-dejavu-core'], {
      minutes: 8,
      environment: { DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  const installed = onThisMachine()
  if (installed !== null) return installed
  await runScript('node_modules/@playwright/test/cli.js', ['install', 'chromium'], { minutes: 8 })
  const fetched = playwrightsOwn()
  if (fetched === null) {
    console.log(
      'No Chromium could be fetched, so the journeys fail. Install Chromium or Chrome, or name one in THIRD_RING_CHROMIUM.',
    )
  }
  return fetched
}

/** Chromium and Chrome themselves; their relatives differ in what they add to every page. */
function onThisMachine(): string | null {
  const { platform, env } = process
  const browsers = findBrowsers({ platform, environment: env, exists: canRun })
  return browsers.find((path) => /chrom/i.test(path) && !path.startsWith('/snap/')) ?? null
}

function playwrightsOwn(): string | null {
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && canRun('/usr/bin/apt-get')
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
