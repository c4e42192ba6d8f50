/**
 * The latest of a value that changes, handed to whoever watches. A slow watcher gets the newest value and
 * skips those between, so nothing piles up.
 */
export class Changes<Value> {
  private value: Value
  private readonly wakers = new Set<() => void>()
  private closed = false

  constructor(value: Value) {
    this.value = value
  }

  get current(): Value {
    return this.value
  }

  set(value: Value): void {
    this.value = value
    this.wakeAll()
  }

  /** Ends every watch. */
  close(): void {
    this.closed = true
    this.wakeAll()
  }

  /** Yields the value now and whenever it changes, until the signal says stop or this is closed. */
  async *watch(signal?: AbortSignal): AsyncGenerator<Value, void, undefined> {
    let changed = true
    let wake: () => void = () => undefined
    const onChange = (): void => {
      changed = true
      wake()
    }
    this.wakers.add(onChange)
    signal?.addEventListener('abort', onChange)
    try {
      while (!this.closed && signal?.aborted !== true) {
        if (changed) {
          changed = false
          yield this.value
          continue
        }
        await new Promise<void>((resolve) => {
          wake = resolve
          if (changed) resolve()
        })
      }
    } finally {
      this.wakers.delete(onChange)
      signal?.removeEventListener('abort', onChange)
    }
  }

  private wakeAll(): void {
    for (const wake of this.wakers) wake()
  }
}
