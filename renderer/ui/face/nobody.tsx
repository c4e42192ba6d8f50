import type { ReactElement } from 'react'

/** A customer whose face cannot be drawn: the same ink line, no features. */
export function Nobody(props: { readonly skin: string; readonly clothing: string }): ReactElement {
  return (
    <g stroke="#14202B" strokeWidth="11" strokeLinejoin="round">
      <path
        d="M60 720 C 80 590 190 540 352 540 C 514 540 624 590 644 720 Z"
        fill={props.clothing}
      />
      <path
        d="M352 130 C 470 130 530 220 520 330 C 512 430 450 520 352 520 C 254 520 192 430 184 330 C 174 220 234 130 352 130 Z"
        fill={props.skin}
      />
    </g>
  )
}
