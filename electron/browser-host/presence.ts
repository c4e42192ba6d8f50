/** Whether anybody still has a window open, told by the requests that arrive and those that stay open. */
export interface Presence {
  /** A request has begun; call what it returns when it is over. */
  begin: () => () => void
  /** Requests going on now. */
  open: () => number
  /** One interval has passed; true once everybody has been gone for `patience` intervals on end. */
  tick: () => boolean
}

/**
 * Counts intervals rather than hours of the clock, so that a laptop which sleeps for a night does not wake up
 * to a program that has ended. The count begins with the first visit: an address that was printed may take its
 * time to be opened.
 *
 * @param patience intervals without any request after which nobody is there, from 1
 */
export function createPresence(patience: number): Presence {
  let open = 0
  let quiet = 0
  let visited = false
  return {
    begin: () => {
      open += 1
      quiet = 0
      visited = true
      let over = false
      return () => {
        if (over) return
        over = true
        open -= 1
        quiet = 0
      }
    },
    open: () => open,
    tick: () => {
      quiet = open > 0 || !visited ? 0 : quiet + 1
      return quiet >= patience
    },
  }
}
