import { posix, win32 } from 'node:path'

/** What the search for browsers depends on. */
export interface BrowserPlaces {
  readonly platform: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Whether a file that can be run lies there. */
  readonly exists: (path: string) => boolean
}

/** Commands under which Linux installs browsers of the Chromium family, the usual ones first. */
const LINUX_COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
  'vivaldi-stable',
  'vivaldi',
]

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Vivaldi']

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  'Vivaldi\\Application\\vivaldi.exe',
]

/**
 * Browsers of this machine that can show a page as a window of its own (`--app`), best first. THIRD_RING_BROWSER
 * names one that is tried before all others.
 */
export function findBrowsers(places: BrowserPlaces): readonly string[] {
  const chosen = places.environment['THIRD_RING_BROWSER']
  const candidates = [...(chosen ? [chosen] : []), ...candidatesOn(places)]
  return [...new Set(candidates)].filter((path) => places.exists(path))
}

function candidatesOn({ platform, environment }: BrowserPlaces): readonly string[] {
  if (platform === 'win32') {
    const roots = [
      environment['PROGRAMFILES'],
      environment['PROGRAMFILES(X86)'],
      environment['LOCALAPPDATA'],
    ].filter((root) => root !== undefined && root !== '')
    return WINDOWS_PROGRAMS.flatMap((program) =>
      roots.map((root) => win32.join(root ?? '', program)),
    )
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(environment['HOME'] ?? '/', 'Applications')]
    return MAC_APPS.flatMap((app) =>
      roots.map((root) => posix.join(root, `${app}.app/Contents/MacOS/${app}`)),
    )
  }
  const folders = (environment['PATH'] ?? '')
    .split(':')
    .filter((folder) => posix.isAbsolute(folder))
  return LINUX_COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)))
}
