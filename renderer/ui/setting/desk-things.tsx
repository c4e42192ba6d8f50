import type { ReactElement } from 'react'

/** The desk of every picture: its edge at 244, what lies on it below. */
export function DeskTop(): ReactElement {
  return (
    <>
      <path className="desk" d="M0 250H560V320H0z" />
      <path className="edge" d="M0 242H560V252H0z" />
    </>
  )
}

/** The trainee's cup, 70 units high, standing on the point given. */
export function Cup(props: { readonly x: number; readonly y: number }): ReactElement {
  return (
    <g transform={`translate(${props.x} ${props.y})`}>
      <ellipse className="shadow" cx="4" cy="0" rx="40" ry="6" />
      <path d="M26 -52c30-4 30 36-4 34" strokeWidth="15" />
      <path d="M26 -52c30-4 30 36-4 34" style={{ stroke: 'var(--ivory)' }} strokeWidth="4" />
      <path className="ivory" d="M-30 -64H30L25-8c-1 5-5 8-10 8h-30c-5 0-9-3-10-8z" />
      <path className="faint" d="M-8 -80c-9-9 8-15 0-26M12 -80c-9-9 8-15 0-26" strokeWidth="4" />
    </g>
  )
}
