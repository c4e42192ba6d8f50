import { ORPCError } from '@orpc/client'

/** Failures that sending again cannot mend: the host has another course of this attempt, or none. */
const FINAL = new Set(['REFUSED', 'NOT_FOUND', 'BAD_REQUEST'])

/** What a failed call to the host means: whether to send again, and the host's sentence (empty for none). */
export function readFailure(failure: unknown): {
  readonly final: boolean
  readonly reason: string
} {
  if (!(failure instanceof ORPCError)) return { final: false, reason: '' }
  // Only failures that the contract names carry a sentence meant for people.
  return { final: FINAL.has(failure.code), reason: failure.defined ? failure.message : '' }
}
