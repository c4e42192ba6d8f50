import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client'

/** A line to the host that stays open. */
export interface OpenLine {
  readonly link: ClientLink<ClientContext>
  readonly isOpen: () => boolean
}

/** What goes on the line: every key of a call waits for it. Made to be sent again without harm. */
const TURNS: ReadonlySet<string> = new Set(['attempts.append'])
/** Calls that turns follow: the line is opened with them, so that it is there. */
const BEFORE_TURNS: ReadonlySet<string> = new Set(['attempts.begin', 'attempts.read'])

/**
 * Sends the turns of a call on a line that stays open, and everything else one request at a time. The line only saves
 * time: where there is none, or it breaks with a turn on it, the turn goes as a request like everything else.
 */
export class TurnLine implements ClientLink<ClientContext> {
  private readonly requests: ClientLink<ClientContext>
  private readonly openLine: () => Promise<OpenLine>
  private line: OpenLine | null = null
  private opening = false

  constructor(requests: ClientLink<ClientContext>, openLine: () => Promise<OpenLine>) {
    this.requests = requests
    this.openLine = openLine
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    const name = path.join('.')
    const isTurn = TURNS.has(name)
    const line = this.line?.isOpen() === true ? this.line : null
    if (line === null && (isTurn || BEFORE_TURNS.has(name))) void this.open()
    if (!isTurn || line === null) return this.requests.call(path, input, options)
    try {
      return await line.link.call(path, input, options)
    } catch (failure) {
      if (line.isOpen()) throw failure
      return this.requests.call(path, input, options)
    }
  }

  private async open(): Promise<void> {
    if (this.opening) return
    this.opening = true
    try {
      this.line = await this.openLine()
    } catch {
      // The requests do as well; the next turn tries again.
    } finally {
      this.opening = false
    }
  }
}
