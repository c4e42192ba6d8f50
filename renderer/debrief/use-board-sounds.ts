import { useEffect, type RefObject } from 'react'
import { useAudio } from '../audio/audio-room.tsx'

/** Milliseconds from one plug to the next; an operator is no faster. */
export const BETWEEN = 190
/** More than this would be a rattle. */
const MOST = 4

/**
 * Lets the plugs of a switchboard be heard when the board first comes into sight. `cords` is their number;
 * `crossing` is when the cords that cross have been drawn, in milliseconds, or null where none crosses.
 */
export function useBoardSounds(
  board: RefObject<Element | null>,
  cords: number,
  crossing: number | null = null,
): void {
  const audio = useAudio()
  useEffect(() => {
    const element = board.current
    if (element === null || audio === null || typeof IntersectionObserver === 'undefined') return
    const timers: ReturnType<typeof setTimeout>[] = []
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        watcher.disconnect()
        for (let plug = 0; plug < Math.min(cords, MOST); plug += 1)
          timers.push(setTimeout(() => audio.play('plug'), plug * BETWEEN))
        if (crossing !== null) timers.push(setTimeout(() => audio.play('plug'), crossing))
      },
      { threshold: 0.35 },
    )
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      for (const timer of timers) clearTimeout(timer)
    }
  }, [audio, board, cords, crossing])
}
