import type { ReactElement } from 'react'

const INK = '#14202B'

/** The hand that holds the handset to the customer's ear, drawn for Third Ring on the 704 box of the faces. */
export function Handset(props: { readonly skin: string; readonly clothing: string }): ReactElement {
  const fingers = [
    { x: 82, y: 404, width: 112, height: 42, turn: 'rotate(-16 138 425)' },
    { x: 88, y: 441, width: 118, height: 42, turn: 'rotate(-16 147 462)' },
    { x: 98, y: 479, width: 116, height: 42, turn: 'rotate(-16 156 500)' },
    { x: 112, y: 517, width: 104, height: 40, turn: 'rotate(-16 164 537)' },
  ]
  return (
    <g stroke={INK} strokeLinejoin="round">
      <path
        d="M-10 730 C 20 640 60 600 118 556 L 196 640 C 160 680 150 700 146 730 Z"
        fill={props.clothing}
        strokeWidth="11"
      />
      <g transform="translate(150 452) rotate(-20)">
        <path
          d="M-30 -138 C 8 -158 58 -150 66 -120 C 70 -100 52 -84 30 -80 C 18 -40 18 40 30 84 C 58 90 76 108 70 130 C 60 158 6 164 -30 140 C -62 70 -62 -70 -30 -138 Z"
          fill="#F6F1E6"
          strokeWidth="11"
        />
        <path
          d="M-22 -112 C -44 -50 -44 50 -22 112"
          fill="none"
          strokeWidth="6"
          strokeLinecap="round"
          opacity=".35"
        />
      </g>
      <g fill={props.skin} strokeWidth="10">
        <path d="M92 560 C 60 530 60 470 92 440 L 150 560 C 150 590 120 592 92 560Z" />
        {fingers.map((finger) => (
          <rect
            key={finger.y}
            x={finger.x}
            y={finger.y}
            width={finger.width}
            height={finger.height}
            rx={finger.height / 2}
            transform={finger.turn}
          />
        ))}
      </g>
    </g>
  )
}
