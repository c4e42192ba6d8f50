import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client'

/** Milliseconds after which an answer is let go, whether or not anybody has asked for it. */
const KEPT = 10_000

interface EarlyAnswer {
  /** A watch has one watcher; an answer may serve several screens. */
  readonly isWatch: boolean
  readonly answer: Promise<unknown>
  /** The answer itself once it is here. */
  here: { readonly value: unknown } | null
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
    this.keep(question, { isWatch: path.at(-1) === 'watch', answer, here: null, ending })
  }

  /** Keeps an answer that is here already, as if it had been asked for. */
  tell(path: readonly string[], input: object, value: unknown): void {
    this.keep(named(path, input), {
      isWatch: false,
      answer: Promise.resolve(value),
      here: { value },
      ending: new AbortController(),
    })
  }

  /** The answer to a question where it is here already and still right; undefined where the host has to be asked. */
  known(path: readonly string[], input: object): unknown {
    return this.early.get(named(path, input))?.here?.value
  }

  /** Comes when every answer that was asked for is here or has failed, or after so many milliseconds. */
  async settled(patience: number): Promise<void> {
    const answers = [...this.early.values()].filter(({ here }) => here === null)
    if (answers.length === 0) return
    const enough = new Promise((resolve) => setTimeout(resolve, patience))
    await Promise.race([Promise.allSettled(answers.map(({ answer }) => answer)), enough])
  }

  private keep(question: string, early: Omit<EarlyAnswer, 'letGo'>): void {
    const { answer, ending } = early
    const letGo = setTimeout(() => {
      this.early.delete(question)
      ending.abort()
    }, KEPT)
    const kept = { ...early, letGo }
    this.early.set(question, kept)
    answer.then(
      (value) => (kept.here = { value }),
      () => undefined,
    )
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
