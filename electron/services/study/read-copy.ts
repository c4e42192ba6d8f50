import type { ScenarioCopy } from '../../../contract/messages.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { StoredCopy } from './study-request.ts'

/** A scenario copy ready to replay attempts on. */
export interface ReadCopy {
  readonly stored: StoredCopy
  readonly copy: ScenarioCopy
  readonly scenario: Scenario
}

/** The text under which a copy is stored: its hash is the SHA-256 of it. */
export function copyText({ document, procedure }: ScenarioCopy): string {
  return canonicalJson({ document, procedure })
}

/** Reads a stored copy back. Its hash was checked when it came out of the store. */
export function readCopy(stored: StoredCopy): ReadCopy {
  // The hash proves that this is what the reader returned when the attempt began.
  const { document, procedure } = JSON.parse(stored.json) as Omit<ScenarioCopy, 'hash'>
  const copy = { hash: stored.hash, document, procedure }
  return { stored, copy, scenario: prepareScenario(document, procedure) }
}
