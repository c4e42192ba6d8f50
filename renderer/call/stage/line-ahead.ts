import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { afterPaint } from '../../ui/measure/after-paint.ts'

/** Milliseconds that the line has the processor for itself: it is still being put on the screen when it has been painted. */
const REST_AFTER = 8

/** What somebody may do before the rest is there. */
const INPUTS = ['keydown', 'pointerdown'] as const

/**
 * Lets the customer's next line be painted one picture ahead of the rest of the screen. Nothing is shown here that is
 * not on the disk: `show` is called with a log only once its last turn has been stored. What else an answer changes
 * (cards, meters, ladder, cord) is several times as much work as the line and follows in the next picture; a key or a
 * press that comes in between has it drawn first, so that it counts for what it was meant for.
 */
export class LineAhead {
  private readonly listeners = new Set<() => void>()
  private log: readonly TimedTurn[] | null = null
  private rest: (() => void) | null = null

  /** Whether a line on the screen stands whole at once and so can go ahead. */
  get isWatched(): boolean {
    // A window in the background paints nothing: there is no picture to be first in.
    return this.listeners.size > 0 && document.visibilityState === 'visible'
  }

  /** The latest log that was shown ahead; null before the first. */
  readonly snapshot = (): readonly TimedTurn[] | null => this.log

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Shows the line of a stored log; `rest` draws everything else once the line has been painted. */
  show(log: readonly TimedTurn[], rest: () => void): void {
    this.log = log
    this.rest = rest
    for (const tell of this.listeners) tell()
    void afterPaint().then(() =>
      setTimeout(() => {
        if (this.rest === rest) this.catchUp()
      }, REST_AFTER),
    )
  }

  /**
   * Sees to it that whoever is quicker than the picture finds the screen that they mean. `drawNow` does what it is
   * given and draws it before it returns. Answers how to stop.
   */
  attend(drawNow: (rest: () => void) => void): () => void {
    const catchUp = () => {
      if (this.rest !== null) drawNow(() => this.catchUp())
    }
    for (const name of INPUTS) window.addEventListener(name, catchUp, true)
    // Nothing more is painted then, and timers are slow.
    document.addEventListener('visibilitychange', catchUp)
    return () => {
      for (const name of INPUTS) window.removeEventListener(name, catchUp, true)
      document.removeEventListener('visibilitychange', catchUp)
    }
  }

  private catchUp(): void {
    const { rest } = this
    this.rest = null
    rest?.()
  }
}
