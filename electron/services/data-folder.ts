import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** What the choice of the data folder depends on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/**
 * The folder for learners’ data, the same for both hosts: where the system keeps such data, or what
 * THIRD_RING_DATA names. Absolute; not made here.
 */
export function dataFolder(surroundings: Surroundings = thisMachine()): string {
  const { platform, environment, home } = surroundings
  const chosen = environment['THIRD_RING_DATA']
  const path = platform === 'win32' ? win32 : posix
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen)
  if (platform === 'win32') {
    return path.join(environment['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Third Ring')
  }
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Third Ring')
  const base = environment['XDG_DATA_HOME']
  // The XDG rules: a path that is not absolute is to be passed over.
  const absolute = base !== undefined && path.isAbsolute(base)
  return path.join(absolute ? base : path.join(home, '.local', 'share'), 'third-ring')
}

/** The folder with the learner’s own scenarios: in the data folder, or what THIRD_RING_SCENARIOS names. */
export function ownScenariosFolder(
  data: string,
  environment: Surroundings['environment'] = process.env,
): string {
  const chosen = environment['THIRD_RING_SCENARIOS']
  const path = process.platform === 'win32' ? win32 : posix
  return chosen === undefined || chosen === '' ? path.join(data, 'scenarios') : path.resolve(chosen)
}

function thisMachine(): Surroundings {
  return { platform: process.platform, environment: process.env, home: homedir() }
}
