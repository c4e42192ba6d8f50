import type { ReactElement } from 'react'
import type { MoodId } from '../../engine/doctrine/mood.ts'
import { Cord } from '../ui/cord/cord.tsx'
import { cordPath, joinPaths } from '../ui/cord/cord-path.ts'
import { useElementSize } from '../ui/measure/use-element-size.ts'
import { useRootSize } from '../ui/measure/use-root-size.ts'

/** From the handset of the stage along its lower edge to a plug that hangs free: nobody is listening. */
export function DanglingCord(props: {
  readonly mood: MoodId
  readonly className: string
}): ReactElement {
  const [element, size] = useElementSize<SVGSVGElement>()
  const unit = useRootSize() / 16
  const width = size.width / unit
  const height = size.height / unit
  const edge = height + 1
  const end = width - 20
  const path = joinPaths([
    `M88 ${height - 64} C 104 ${height - 30} 114 ${edge} 140 ${edge}`,
    cordPath(props.mood, { x: 140, y: edge }, { x: end, y: edge }),
    // No longer than the room below the stage: the plug must not lie on the field to search the lines.
    `M${end} ${edge} C ${end + 18} ${edge} ${end + 16} ${edge + 11} ${end} ${edge + 13}`,
  ])
  return (
    <svg
      ref={element}
      className={props.className}
      data-mirrors=""
      viewBox={width > 0 ? `0 0 ${width} ${height}` : undefined}
      aria-hidden="true"
    >
      {width > 240 && (
        <>
          <Cord path={path} width={10} />
          <circle
            cx={end - 2}
            cy={edge + 13}
            r={9}
            fill="var(--telephone)"
            stroke="var(--outline)"
            strokeWidth={4}
          />
        </>
      )}
    </svg>
  )
}
