import type { ReactElement } from 'react'
import { RINGS } from '../../engine/attempt/turn.ts'
import { BigTelephone } from '../ui/telephone/big-telephone.tsx'
import { RingCircles } from './ring-circles.tsx'

const INK = 'var(--outline)'

/** What the telephone does. */
export interface RingingSceneProps {
  readonly ring: number
  /** Rings that there are; none while nothing rings. */
  readonly count?: number
  /** Whether each ring shows its number; ringing tones have none. */
  readonly numbered?: boolean
  /** Whether the bell or the tone sounds; by default as the pose says. */
  readonly sounding?: boolean
  readonly pose: 'resting' | 'sounding' | 'lifted'
}

/** The telephone in the morning light, its rings around it, a cup beside it; on the 1280 × 800 board. */
export function RingingScene(
  props: RingingSceneProps & { readonly className: string; readonly beamsClassName: string },
): ReactElement {
  return (
    <svg className={props.className} viewBox="0 0 1280 800" aria-hidden="true" data-picture="">
      <defs>
        <clipPath id="wall-of-the-room">
          <rect x="-2000" width="6000" height="598" y="0" />
        </clipPath>
      </defs>
      <g clipPath="url(#wall-of-the-room)">
        <path
          className={props.beamsClassName}
          d="M330 0 H560 L400 598 H170Z M610 0 H740 L580 598 H450Z"
        />
        <RingCircles
          ring={props.ring}
          sounding={props.sounding ?? props.pose === 'sounding'}
          count={props.count ?? RINGS}
          numbered={props.numbered ?? true}
        />
      </g>
      <g transform="translate(190 262) scale(.9) rotate(-3 236 400)">
        <BigTelephone pose={props.pose} />
      </g>
      <Cup />
    </svg>
  )
}

function Cup(): ReactElement {
  return (
    <g
      transform="translate(-28 62)"
      stroke={INK}
      strokeWidth="6"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <ellipse cx="706" cy="668" rx="52" ry="7" fill={INK} opacity=".2" stroke="none" />
      <path d="M738 600c40-6 40 48-4 46" fill="none" strokeWidth="13" />
      <path d="M738 600c40-6 40 48-4 46" fill="none" stroke="var(--ivory)" strokeWidth="4" />
      <path d="M664 584h80l-6 74c-1 8-8 12-16 12h-36c-8 0-15-4-16-12z" fill="var(--ivory)" />
      <path d="M676 606l4 44" stroke="var(--ivory-shade)" strokeWidth="5" />
      <path
        d="M690 566c-12-12 10-20 0-34M716 566c-12-12 10-20 0-34"
        fill="none"
        style={{ stroke: 'var(--ink)' }}
        strokeWidth="4.5"
        opacity=".55"
      />
    </g>
  )
}
