import { z } from 'zod'

/** Longest message that a window may send: 1 MiB, as over HTTP. */
export const MESSAGE_LIMIT = 1024 * 1024

const messageId = z.string().min(1).max(100)

/** A call as the typed client sends it: an address of the API and JSON. No files, no forms, no other methods. */
const call = z.strictObject({
  i: messageId,
  p: z.strictObject({
    u: z.string().regex(/^(?:\/[A-Za-z]{1,40}){1,4}$/),
    b: z.unknown().optional(),
    h: z.strictObject({}).optional(),
  }),
})

/** The end of a call that the page no longer waits for. */
const abort = z.strictObject({ i: messageId, t: z.literal(4), p: z.unknown().optional() })

const clientMessage = z.union([call, abort])

/**
 * Whether this is a message that the typed client could have sent. The port's handler throws where nobody can
 * catch it when it gets anything else, which would end the whole process.
 */
export function isClientMessage(data: unknown): data is string {
  if (typeof data !== 'string' || data.length > MESSAGE_LIMIT) return false
  try {
    return clientMessage.safeParse(JSON.parse(data)).success
  } catch {
    return false
  }
}
