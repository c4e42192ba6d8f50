import { posix } from 'node:path'

/** What the command line of an app window depends on. */
export interface WindowPlace {
  readonly platform: string
  readonly home: string
  /** Folder for the browser's own files, so that the person's usual browser is left alone. */
  readonly profileFolder: string
  /** Whether this process runs as the superuser, where Chromium refuses its own sandbox. */
  readonly superuser: boolean
}

/** Arguments with which a browser of the Chromium family opens `address` as an app window. */
export function appWindowArguments(
  browser: string,
  address: string,
  place: WindowPlace,
): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profileFor(browser, place)}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-extensions',
    '--window-size=1280,800',
    // The host is on this machine: a proxy could only be in the way.
    '--no-proxy-server',
    // Elsewhere Chromium speaks with the system's voices by itself.
    ...(place.platform === 'linux' ? ['--enable-speech-dispatcher'] : []),
    ...(place.platform === 'linux' && place.superuser ? ['--no-sandbox'] : []),
  ]
}

/** A browser installed as a snap may write only below ~/snap. */
function profileFor(browser: string, place: WindowPlace): string {
  const snap = /^\/snap\/(?:bin\/)?([a-z-]+)/.exec(browser)?.[1]
  return snap === undefined
    ? place.profileFolder
    : posix.join(place.home, 'snap', snap, 'common/third-ring')
}

/** The command that opens an address in the person's default browser. */
export function defaultBrowserCommand(
  platform: string,
  address: string,
): readonly [string, ...string[]] {
  if (platform === 'win32') return ['rundll32.exe', 'url.dll,FileProtocolHandler', address]
  return platform === 'darwin' ? ['open', address] : ['xdg-open', address]
}

/** Whether windows can be shown at all; on Linux that takes a display server. */
export function hasDisplay(platform: string, environment: WindowEnvironment): boolean {
  if (platform !== 'linux') return true
  return Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY'])
}

type WindowEnvironment = Readonly<Record<string, string | undefined>>
