/** Starts the worker that holds Flite. Nothing of it is loaded before. */
// The build makes this export; the file itself has none.
// oxlint-disable-next-line import/default
import workerAddress from './flite-worker.ts?worker&url'

/** The one name that the content security policy lets a policy for script addresses have. */
const POLICY = 'third-ring-speech'

interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

let policy: ReturnType<ScriptPolicies['createPolicy']> | null = null

/**
 * The synthesiser's worker.
 *
 * @throws where the window has no workers.
 */
export function startFlite(): Worker {
  // Younger than the types: the guard of script addresses, absent outside of Chromium.
  const { trustedTypes } = globalThis as { readonly trustedTypes?: ScriptPolicies }
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: onlyTheWorker }) ?? null
  return new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { name: 'flite' })
}

function onlyTheWorker(address: string): string {
  if (address !== workerAddress) throw new TypeError('No script but the synthesiser’s is started.')
  return address
}
