import type { FliteAnswer, FliteAsk } from './flite-message.ts'
import type { FliteOrder } from './flite-order.ts'

/** What is used of a worker; tests serve a double. */
export interface FliteWorker {
  postMessage(ask: FliteAsk): void
  addEventListener(kind: 'message', listener: (event: { readonly data: FliteAnswer }) => void): void
  addEventListener(kind: 'error', listener: () => void): void
  terminate(): void
}

/** Finished sounds that are kept, because a line is often said again. */
const KEPT = 12

/**
 * The synthesiser that comes with the program: started when it is first needed, in a thread of its own. A
 * worker that cannot start or dies leaves every order unanswered with null.
 */
export class Flite {
  private readonly start: () => Promise<FliteWorker>
  private worker: Promise<FliteWorker | null> | null = null
  private readonly waiting = new Map<number, (wave: Blob | null) => void>()
  private readonly made = new Map<string, Promise<Blob | null>>()
  private last = 0
  private absent = false
  private ready = false

  constructor(start: () => Promise<FliteWorker>) {
    this.start = start
  }

  /** Whether it has proved that it cannot run here. */
  get isAbsent(): boolean {
    return this.absent
  }

  /** Whether it has been started and is not ready to speak yet. */
  get isLoading(): boolean {
    return this.worker !== null && !this.ready && !this.absent
  }

  /** Starts it ahead of the first order. */
  warmUp(): void {
    this.worker ??= this.start().then(
      (worker) => this.listenTo(worker),
      () => this.giveUp(),
    )
  }

  /** The sound of an order as a WAV file, or null where it cannot be made. */
  sound(order: FliteOrder): Promise<Blob | null> {
    const key = JSON.stringify(order)
    const known = this.made.get(key)
    if (known !== undefined) return known
    const sound = this.make(order)
    this.made.set(key, sound)
    for (const oldest of this.made.keys()) {
      if (this.made.size <= KEPT) break
      this.made.delete(oldest)
    }
    return sound
  }

  /** Ends its thread; whatever was ordered is answered with null. */
  close(): void {
    void this.worker?.then((worker) => worker?.terminate())
    this.giveUp()
  }

  private async make(order: FliteOrder): Promise<Blob | null> {
    this.warmUp()
    const worker = await this.worker
    if (!worker || this.absent) return null
    const id = (this.last += 1)
    const answer = new Promise<Blob | null>((resolve) => this.waiting.set(id, resolve))
    worker.postMessage({ id, order })
    return answer
  }

  private listenTo(worker: FliteWorker): FliteWorker {
    worker.addEventListener('message', ({ data }) => {
      if (data.kind === 'absent') this.giveUp()
      if (data.kind === 'ready') this.ready = true
      if (data.kind !== 'made') return
      this.waiting.get(data.id)?.(
        data.wave === null ? null : new Blob([data.wave], { type: 'audio/wav' }),
      )
      this.waiting.delete(data.id)
    })
    worker.addEventListener('error', () => this.giveUp())
    return worker
  }

  private giveUp(): null {
    this.absent = true
    for (const resolve of this.waiting.values()) resolve(null)
    this.waiting.clear()
    this.made.clear()
    return null
  }
}
