import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client'

/** Milliseconds after which an answer is let go, whether or not anybody has asked for it. */
const KEPT = 10_000

interface EarlyAnswer {
  /** A watch has one watcher; an answer may serve several screens. */
  readonly isWatch: boolean
  readonly answer: Promise<unknown>
  readonly ending: AbortController
  readonly letGo: ReturnType<typeof setTimeout>
}

/**
 * A way to the host on which questions can be asked before the screen that wants to know has been drawn: all of
 * the start at once instead of one after the other. Whoever then asks such a question gets the answer that is on its
 * way. As soon as anything else is asked, which may change what is true, every question goes to the host again.
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
    this.early.set(question, { isWatch: path.at(-1) === 'watch', answer, ending, letGo })
  }

  /** Answers a call of the client. */
  call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    const question = named(path, input)
    const early = this.early.get(question)
    if (early === undefined) {
      this.forgetAnswers()
      return this.link.call(path, input, options)
    }
    const { signal } = options
    if (early.isWatch) {
      this.forget(question, early)
      if (signal?.aborted === true) early.ending.abort()
      signal?.addEventListener('abort', () => early.ending.abort())
      return early.answer
    }
    // Whoever tries again after a failure is to have another answer.
    early.answer.catch(() => this.forget(question, early))
    return signal === undefined ? early.answer : Promise.race([early.answer, aborted(signal)])
  }

  private forgetAnswers(): void {
    for (const [question, early] of this.early) if (!early.isWatch) this.forget(question, early)
  }

  private forget(question: string, { letGo }: EarlyAnswer): void {
    clearTimeout(letGo)
    this.early.delete(question)
  }
}

/** Never comes, or fails as the signal says. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    else signal.addEventListener('abort', () => reject(signal.reason))
  })
}

/** The same name for the same question, whatever order its parts were written in. */
function named(path: readonly string[], input: unknown): string {
  const parts = Object.entries(input ?? {}).filter(([, value]) => value !== undefined)
  return JSON.stringify([path, parts.toSorted(([one], [other]) => (one < other ? -1 : 1))])
}
