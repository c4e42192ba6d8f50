import { useState } from 'react'

/** Slips on a ladder: those that stand on it, in their order, and what can be done with them. */
export interface PlacedSlips {
  readonly placed: readonly string[]
  /** Puts a slip on the next rung, or takes it back. */
  readonly toggle: (id: string) => void
  /** Moves a slip that stands by so many rungs. */
  readonly move: (id: string, by: number) => void
  /** Puts a slip on a rung; those from there on move down. */
  readonly put: (id: string, rung: number) => void
}

export function usePlacedSlips(given: readonly string[] | null): PlacedSlips {
  const [placed, setPlaced] = useState<readonly string[]>(given ?? [])
  const put = (id: string, rung: number): void =>
    setPlaced((before) => before.filter((one) => one !== id).toSpliced(rung, 0, id))
  return {
    placed,
    toggle: (id) =>
      setPlaced((before) =>
        before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
      ),
    move: (id, by) => {
      const rung = placed.indexOf(id) + by
      if (rung >= 0 && rung < placed.length) put(id, rung)
    },
    put,
  }
}
