import type { ReactElement } from 'react'
import { DeskTop } from './desk-things.tsx'

/** A tray of letters with one lying open and a pen beside it: inside a `SettingPicture`. */
export function MailTray(): ReactElement {
  return (
    <>
      <path className="wall" stroke="none" d="M0 0H560V246H0z" />
      <DeskTop />
      <ellipse className="shadow" cx="166" cy="288" rx="142" ry="10" />
      <path className="manila" d="M58 118H272V160H58z" />
      <path className="paper" d="M66 96H280V150H66z" />
      <path className="pad" d="M50 126H266V166H50z" />
      <path className="line" d="M34 120V284M300 120V284" strokeWidth="9" />
      <path className="green" d="M24 162H310L302 196H32z" />
      <path className="paper" d="M62 206H284V262H62z" />
      <path className="manila" d="M48 222H270V262H48z" />
      <path className="faint" d="M68 240H150" strokeWidth="5" />
      <path className="green" d="M24 248H310L302 282H32z" />
      <path className="shine" d="M50 262H150M50 176H130" />
      <g transform="rotate(-5 420 190)">
        <path className="tab" d="M330 132 424 58l94 74v110H330z" />
        <path className="paper" d="M350 82H498V206H350z" />
        <path className="faint" d="M370 104h76M370 122h108M370 140h92" strokeWidth="5" />
        <path className="manila" d="M330 132 424 196l94-64v110H330z" />
        <path className="line" d="M330 242 398 180M518 242 450 180" />
      </g>
      <path className="ivory" d="M352 290 498 274l16 8-14 10-146 12z" />
      <path className="ink" d="M352 290l-16 10 18 4z" />
    </>
  )
}
