/**
 * JSON with the keys of every object in order, so that equal values have equal texts and equal hashes.
 * For plain data only: what JSON cannot say (undefined, functions) is left out as JSON does.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sorted(part) : part))
}

function isRecord(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(record)
  entries.sort(([first], [second]) => (first < second ? -1 : 1))
  return Object.fromEntries(entries)
}
