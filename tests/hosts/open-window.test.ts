import { expect, test } from 'vitest'
import { findBrowsers } from '../../electron/browser-host/find-browsers.ts'
import {
  appWindowArguments,
  defaultBrowserCommand,
  hasDisplay,
} from '../../electron/browser-host/window-command.ts'

function found(
  platform: string,
  environment: Record<string, string>,
  ...there: string[]
): readonly string[] {
  return findBrowsers({ platform, environment, exists: (path) => there.includes(path) })
}

test('on Linux browsers are looked for along PATH, the usual ones first', () => {
  const there = ['/usr/bin/chromium', '/opt/bin/google-chrome', '/snap/bin/chromium']
  expect(found('linux', { PATH: '/opt/bin:relative:/usr/bin:/snap/bin' }, ...there)).toEqual([
    '/opt/bin/google-chrome',
    '/usr/bin/chromium',
    '/snap/bin/chromium',
  ])
  expect(found('linux', {})).toEqual([])
})

test('on macOS applications of the machine and of the person are found', () => {
  const edge = '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(found('darwin', { HOME: '/Users/a' }, edge, chrome)).toEqual([chrome, edge])
})

test('on Windows Edge is found where Windows puts it', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const environment = {
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  }
  expect(found('win32', environment, edge)).toEqual([edge])
})

test('THIRD_RING_BROWSER comes first, if it is there', () => {
  const environment = { PATH: '/usr/bin', THIRD_RING_BROWSER: '/my/browser' }
  expect(found('linux', environment, '/usr/bin/chromium', '/my/browser')[0]).toBe('/my/browser')
  expect(found('linux', environment, '/usr/bin/chromium')).toEqual(['/usr/bin/chromium'])
})

const place = {
  platform: 'linux',
  home: '/home/a',
  profileFolder: '/data/window-browser',
  superuser: false,
}

test('an app window has a profile of its own and keeps its sandbox', () => {
  const inputs = appWindowArguments('/usr/bin/chromium', 'http://127.0.0.1:1/enter?token=x', place)
  expect(inputs).toContain('--app=http://127.0.0.1:1/enter?token=x')
  expect(inputs).toContain('--user-data-dir=/data/window-browser')
  expect(inputs).not.toContain('--no-sandbox')
  expect(inputs.join(' ')).not.toMatch(/disable-web-security|remote-debugging/)
})

test('only the superuser on Linux, whom Chromium refuses otherwise, goes without the sandbox', () => {
  const root = { ...place, superuser: true }
  expect(appWindowArguments('/usr/bin/chromium', 'x', root)).toContain('--no-sandbox')
  expect(appWindowArguments('chrome', 'x', { ...root, platform: 'darwin' })).not.toContain(
    '--no-sandbox',
  )
})

test('only on Linux the browser is told to speak with the voices of the system', () => {
  const speech = '--enable-speech-dispatcher'
  expect(appWindowArguments('/usr/bin/chromium', 'x', place)).toContain(speech)
  expect(appWindowArguments('chrome', 'x', { ...place, platform: 'win32' })).not.toContain(speech)
})

test('a browser installed as a snap gets its profile where snaps may write', () => {
  expect(appWindowArguments('/snap/bin/chromium', 'x', place)).toContain(
    '--user-data-dir=/home/a/snap/chromium/common/third-ring',
  )
})

test('the default browser is asked in the way of each system, without a shell', () => {
  expect(defaultBrowserCommand('linux', 'http://x')).toEqual(['xdg-open', 'http://x'])
  expect(defaultBrowserCommand('darwin', 'http://x')).toEqual(['open', 'http://x'])
  expect(defaultBrowserCommand('win32', 'http://x')[0]).toBe('rundll32.exe')
})

test('only Linux can be without a display', () => {
  expect(hasDisplay('linux', {})).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasDisplay('darwin', {})).toBe(true)
})
