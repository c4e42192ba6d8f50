import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client'

/** Milliseconds after which an answer that nobody has asked for is let go. */
const KEPT = 10_000

interface EarlyAnswer {
  readonly answer: Promise<unknown>
  readonly ending: AbortController
  readonly letGo: ReturnType<typeof setTimeout>
}

/**
 * A way to the host on which questions can be asked before the screen that wants to know has been drawn: all of
 * the start at once instead of one after the other. Whoever then asks such a question first gets the answer that is
 * on its way; every answer is given away once, and later questions go to the host.
 */
export class AskingAhead implements ClientLink<ClientContext> {
  private readonly link: ClientLink<ClientContext>
  private readonly early = new Map<string, EarlyAnswer>()

  constructor(link: ClientLink<ClientContext>) {
    this.link = link
  }

  /** Asks now what `path` (such as settings, read) will be asked for with this input. A failure waits for its asker. */
  ask(path: readonly string[], input: object): void {
    const question = named(path, input)
    const ending = new AbortController()
    const answer = this.link.call(path, input, { context: {}, signal: ending.signal })
    answer.catch(() => undefined)
    const letGo = setTimeout(() => {
      this.early.delete(question)
      ending.abort()
    }, KEPT)
    this.early.set(question, { answer, ending, letGo })
  }

  /** Answers a call of the client. */
  call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    const question = named(path, input)
    const early = this.early.get(question)
    if (early === undefined) return this.link.call(path, input, options)
    this.early.delete(question)
    clearTimeout(early.letGo)
    const { signal } = options
    if (signal?.aborted === true) early.ending.abort()
    signal?.addEventListener('abort', () => early.ending.abort())
    return early.answer
  }
}

/** The same name for the same question, whatever order its parts were written in. */
function named(path: readonly string[], input: unknown): string {
  const parts = Object.entries(input ?? {}).filter(([, value]) => value !== undefined)
  return JSON.stringify([path, parts.toSorted(([one], [other]) => (one < other ? -1 : 1))])
}
