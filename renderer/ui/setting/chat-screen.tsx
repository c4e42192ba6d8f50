import type { ReactElement } from 'react'
import { Cup, DeskTop } from './desk-things.tsx'

/** A screen with a conversation in it, a keyboard, a plant: inside a `SettingPicture`. */
export function ChatScreen(): ReactElement {
  return (
    <>
      <path className="wall" stroke="none" d="M0 0H560V246H0z" />
      <DeskTop />
      <ellipse className="shadow" cx="278" cy="268" rx="150" ry="9" />
      <path className="deep" d="M246 212h64l10 52h-84z" />
      <path className="shade" d="M210 262h136v10H210z" />
      <rect className="green" x="112" y="22" width="332" height="200" rx="18" />
      <rect className="paper" x="130" y="40" width="296" height="164" rx="6" />
      <path
        className="pad"
        d="M150 56H306a10 10 0 0 1 10 10V92a10 10 0 0 1-10 10H172L152 116V66z"
      />
      <path className="faint" d="M172 72H292M172 87H250" strokeWidth="5" />
      <path
        className="manila"
        d="M404 112H252a10 10 0 0 0-10 10V148a10 10 0 0 0 10 10H384L406 172V122z"
      />
      <path className="faint" d="M262 128H386M262 143H340" strokeWidth="5" />
      <path className="pad" d="M150 164h66a10 10 0 0 1 10 10v12a10 10 0 0 1-10 10H150z" />
      <path className="line" d="M171 180h.1M188 180h.1M205 180h.1" strokeWidth="9" />
      <path className="ivory" d="M166 282h226l16 32H148z" />
      <path
        className="faint"
        d="M186 293h186M180 304h198"
        strokeWidth="5"
        strokeDasharray="12 10"
      />
      <ellipse className="shadow" cx="64" cy="280" rx="40" ry="7" />
      <path
        className="line"
        d="M64 226C60 180 58 150 66 120M63 190C40 184 26 168 26 146M64 176c22-4 34-18 36-40"
      />
      <path
        className="green"
        d="M66 132c-26-24-16-56 6-72c18 24 16 52-6 72zM30 160C6 152 2 130 8 112c20 6 30 26 22 48zM98 146c-10-20-2-42 16-52c10 20 4 42-16 52z"
      />
      <path className="ivory" d="M34 222H94L86 272c-1 6-4 8-10 8H52c-6 0-9-2-10-8z" />
      <Cup x={500} y={296} />
    </>
  )
}
