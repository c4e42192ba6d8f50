import { ORPCError } from '@orpc/client'
import type { Words } from '../words/use-words.ts'
import { hostSentence } from './host-sentence.ts'

/** Failures that the host expects and words for people; anything else has no sentence worth showing. */
const WORDED = new Set(['NOT_FOUND', 'REFUSED', 'NOT_SAVED', 'STORE_CLOSED'])

/** One sentence for the person in front of the screen about a call that failed. */
export function failureSentence(reason: unknown, t: Words): string {
  if (reason instanceof ORPCError && WORDED.has(reason.code) && reason.message !== '') {
    return hostSentence(reason.message, t)
  }
  return t('app:hostUnreachable')
}
