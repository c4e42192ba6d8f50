import type { ReactElement } from 'react'
import { TelephoneBody } from '../telephone/telephone-body.tsx'
import { TelephoneHandset } from '../telephone/telephone-handset.tsx'
import { Cup, DeskTop } from './desk-things.tsx'

/** The telephone under the lamp, with pad and cup: inside a `SettingPicture`. */
export function PhoneDesk(): ReactElement {
  return (
    <>
      <path className="wall" stroke="none" d="M0 0H560V246H0z" />
      <path className="manila" stroke="none" opacity=".55" d="M404 86 300 244H560V150L492 60z" />
      <DeskTop />
      <ellipse className="shadow" cx="446" cy="286" rx="62" ry="9" />
      <path className="deep" d="M392 284c0-16 104-16 104 0z" />
      <path d="M444 272 478 172 402 92" strokeWidth="9" />
      <circle className="ivory" cx="478" cy="172" r="9" />
      <path className="green" d="M356 116 418 44c40 6 64 34 66 66z" />
      <path className="shine" d="M384 100 420 60" />
      <g transform="translate(36 62) scale(.56)">
        <TelephoneBody />
        <TelephoneHandset />
      </g>
      <path className="pad" d="M296 262h74l18 42h-82z" />
      <path className="binding" d="M296 262h74l4 10h-76z" />
      <path className="faint" d="M314 283h44M317 293h34" strokeWidth="4" />
      <Cup x={502} y={306} />
    </>
  )
}
