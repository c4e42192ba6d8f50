import type { Settings } from '../../contract/messages.ts'
import type { HostClient } from '../api/connect.ts'

/** Longest wait for the settings, in milliseconds: words must not depend on a host that is slow to answer. */
const PATIENCE = 2_000

/** The settings that the start needs for its first words; null from a host that does not answer in time. */
export async function settingsAtStart(host: HostClient | null): Promise<Settings | null> {
  if (host === null) return null
  return host.settings.read({}, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => null)
}
