import { useLayoutEffect, useState, type ReactElement } from 'react'
import type { ItemMark } from '../../engine/drills/mark-round.ts'
import styles from './board-cords.module.css'

interface DrawnCord {
  readonly item: string
  readonly path: string
  readonly right: boolean
}

/** The cords of a board, from jack to jack; one that was not right at first is dashed. */
export function BoardCords(props: {
  readonly board: HTMLElement | null
  readonly marks: readonly ItemMark[]
}): ReactElement {
  const { board, marks } = props
  const [cords, setCords] = useState<readonly DrawnCord[]>([])
  useLayoutEffect(() => {
    if (board === null) return
    const draw = (): void => setCords(marks.flatMap((mark) => cordOf(board, mark) ?? []))
    draw()
    const watching = new ResizeObserver(draw)
    watching.observe(board)
    return () => watching.disconnect()
  }, [board, marks])
  return (
    <svg className={styles.cords} aria-hidden="true">
      {cords.map(({ item, path, right }) => (
        <g key={item} className={right ? '' : styles.late}>
          <path className={styles.outside} d={path} pathLength={100} />
          <path className={styles.inside} d={path} pathLength={100} />
        </g>
      ))}
    </svg>
  )
}

function cordOf(board: HTMLElement, { item, right }: ItemMark): DrawnCord | null {
  const frame = board.getBoundingClientRect()
  const at = (side: string) => {
    const jack = board.querySelector(`[data-jack="${side} ${item}"]`)?.getBoundingClientRect()
    if (jack === undefined) return null
    return {
      x: jack.left + jack.width / 2 - frame.left,
      y: jack.top + jack.height / 2 - frame.top,
    }
  }
  const [from, to] = [at('left'), at('right')]
  if (from === null || to === null) return null
  // A cord hangs: it leaves both jacks straight, and sags a little between them.
  const reach = (to.x - from.x) * 0.6
  const sag = Math.abs(to.x - from.x) * 0.06
  const path = `M${from.x} ${from.y}C${from.x + reach} ${from.y + sag} ${to.x - reach} ${to.y + sag} ${to.x} ${to.y}`
  return { item, path, right }
}
