/**
 * Hands the turns of one attempt to the host, one after the other and in order. A turn counts as saved once
 * the host says that it is on disk. One that cannot be saved is kept and sent again until it is, so that a
 * call never stops for a full disk and never shows something as saved that is not.
 */
import type { TimedTurn } from '../../../engine/attempt/turn.ts'

export type SavingState =
  /** Everything is on disk. */
  | { readonly kind: 'saved' }
  /** Some turns are kept here and sent again; `reason` is the host's sentence, empty where it gave none. */
  | { readonly kind: 'not-saved'; readonly waiting: number; readonly reason: string }
  /** The host holds another course of this attempt: nothing more can be added to this one. */
  | { readonly kind: 'refused'; readonly reason: string }

/** What became of a turn: `kept` is shown as taken under a banner, `refused` is not shown as taken at all. */
export type TurnFate = 'saved' | 'kept' | 'refused'

export interface TurnOutboxPorts {
  /** Stores a turn after the first `length` ones; rejects where it could not. */
  readonly append: (length: number, turn: TimedTurn) => Promise<unknown>
  readonly onChange: (state: SavingState) => void
  /** What a failure means and what to tell the person. */
  readonly readFailure: (failure: unknown) => { readonly final: boolean; readonly reason: string }
}

/** Milliseconds after which a silent host counts as one that does not save; the turn is still on its way. */
export const SLOW_SAVE = 2_500
const FIRST_RETRY = 1_000
const LONGEST_RETRY = 10_000

interface Waiting {
  readonly turn: TimedTurn
  readonly settle: (fate: TurnFate) => void
}

export class TurnOutbox {
  private readonly ports: TurnOutboxPorts
  private stored: number
  private queue: Waiting[] = []
  private state: SavingState = { kind: 'saved' }
  private sending = false
  private retryIn = FIRST_RETRY
  private retryTimer: ReturnType<typeof setTimeout> | null = null
  private closed = false

  /** `stored` is the number of turns that the host already has. */
  constructor(stored: number, ports: TurnOutboxPorts) {
    this.stored = stored
    this.ports = ports
  }

  /** Adds the next turn; answers as soon as it is clear what to show. */
  put(turn: TimedTurn): Promise<TurnFate> {
    if (this.state.kind === 'refused' || this.closed) return Promise.resolve('refused')
    return new Promise((resolve) => {
      const slow = setTimeout(() => {
        this.change({ kind: 'not-saved', waiting: this.queue.length, reason: '' })
        resolve('kept')
      }, SLOW_SAVE)
      const settle = (fate: TurnFate) => {
        clearTimeout(slow)
        resolve(fate)
      }
      this.queue.push({ turn, settle })
      if (this.state.kind === 'not-saved') {
        this.change({ ...this.state, waiting: this.queue.length })
        settle('kept')
      }
      if (this.retryTimer === null) void this.send()
    })
  }

  /** Sends again at once what is waiting. */
  retryNow(): void {
    if (this.retryTimer !== null) clearTimeout(this.retryTimer)
    this.retryTimer = null
    void this.send()
  }

  /** Whether something is not on disk yet. */
  get hasUnsaved(): boolean {
    return this.queue.length > 0
  }

  /** Starts after `close` too: a screen may be left and come back to. */
  open(): void {
    this.closed = false
    if (this.queue.length > 0) this.retryNow()
  }

  /** Stops sending again; a turn that is on its way still arrives. */
  close(): void {
    this.closed = true
    if (this.retryTimer !== null) clearTimeout(this.retryTimer)
    this.retryTimer = null
  }

  private async send(): Promise<void> {
    if (this.sending || this.closed) return
    this.sending = true
    try {
      for (let first = this.queue[0]; first !== undefined; first = this.queue[0]) {
        await this.ports.append(this.stored, first.turn)
        this.stored += 1
        this.queue.shift()
        this.retryIn = FIRST_RETRY
        first.settle('saved')
        if (this.state.kind === 'not-saved')
          this.change(
            this.queue.length === 0
              ? { kind: 'saved' }
              : { ...this.state, waiting: this.queue.length },
          )
      }
    } catch (failure) {
      this.failed(failure)
    } finally {
      this.sending = false
    }
  }

  private failed(failure: unknown): void {
    const { final, reason } = this.ports.readFailure(failure)
    if (final) {
      const lost = this.queue
      this.queue = []
      this.change({ kind: 'refused', reason })
      for (const { settle } of lost) settle('refused')
      return
    }
    this.change({ kind: 'not-saved', waiting: this.queue.length, reason })
    for (const { settle } of this.queue) settle('kept')
    if (this.closed) return
    this.retryTimer = setTimeout(() => {
      this.retryTimer = null
      void this.send()
    }, this.retryIn)
    this.retryIn = Math.min(LONGEST_RETRY, this.retryIn * 2)
  }

  private change(state: SavingState): void {
    this.state = state
    this.ports.onChange(state)
  }
}
