import type { HostClient } from '../api/connect.ts'
import { chooseLanguage } from '../words/choose-language.ts'
import type { InterfaceLanguage } from '../words/interface-language.ts'

/** Longest wait for the settings, in milliseconds: words must not depend on a host that is slow to answer. */
const PATIENCE = 2_000

/** The language of the first words on the screen. A host that does not answer leaves the choice to the machine. */
export async function languageAtStart(host: HostClient | null): Promise<InterfaceLanguage> {
  const settings = await host?.settings
    .read({}, { signal: AbortSignal.timeout(PATIENCE) })
    .catch(() => null)
  return chooseLanguage({
    setting: settings?.language ?? 'system',
    machine: navigator.languages,
    address: location.search,
  })
}
