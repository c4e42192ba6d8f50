import type { ReactElement } from 'react'

/** A counter with its bell, a parcel and the till, shelves behind: inside a `SettingPicture`. */
export function ShopCounter(): ReactElement {
  return (
    <>
      <path className="wall" stroke="none" d="M0 0H560V320H0z" />
      <path d="M22 152H538" strokeWidth="8" />
      <path className="pad" d="M52 100h34v48H52z" />
      <path className="manila" d="M92 82h44v66H92z" />
      <path className="faint" d="M104 100h20M104 112h20" strokeWidth="4" />
      <path className="ivory" d="M160 148v-44l8-12v-14h18v14l8 12v44z" />
      <path className="green" d="M202 148v-44l8-12v-14h18v14l8 12v44z" />
      <path className="shade" d="M268 98h70v50h-70z" />
      <path className="tab" d="M278 72h50v26h-50z" />
      <path className="ivory" d="M366 148c-10-30 6-48 20-48s30 18 20 48z" />
      <path
        className="line"
        d="M386 100c-2-18 8-26 20-28M386 98c0-14-10-20-18-22"
        strokeWidth="5"
      />
      <path className="pad" d="M440 92h26v56h-26z" />
      <path className="paper" d="M466 104h26v44h-26z" />
      <path className="manila" d="M492 86h26v62h-26z" />
      <path
        className="ivory"
        d="M0 0H560V34a35 26 0 0 1-70 0a35 26 0 0 1-70 0a35 26 0 0 1-70 0a35 26 0 0 1-70 0a35 26 0 0 1-70 0a35 26 0 0 1-70 0a35 26 0 0 1-70 0a35 26 0 0 1-70 0z"
      />
      <path
        className="green"
        d="M0 0H70V34a35 26 0 0 1-70 0zM140 0h70v34a35 26 0 0 1-70 0zM280 0h70v34a35 26 0 0 1-70 0zM420 0h70v34a35 26 0 0 1-70 0z"
      />
      <path className="shade" d="M30 254H530V320H30z" />
      <path
        className="faint"
        d="M130 262V320M230 262V320M330 262V320M430 262V320"
        strokeWidth="4"
      />
      <path className="tab" d="M14 228H546V254H14z" />
      <path className="manila" d="M62 164H176V228H62z" />
      <path className="ivory" d="M106 164h26v64h-26z" />
      <path className="green" d="M226 220a54 50 0 0 1 108 0z" />
      <path className="shine" d="M244 210c4-16 12-26 24-30" />
      <path className="ivory" d="M270 170v-10h20v10z" />
      <path d="M216 222H344" strokeWidth="12" />
      <path className="pad" d="M404 228 412 186H496L504 228z" />
      <path className="deep" d="M424 154h60l6 32h-72z" />
      <path className="line" d="M436 200h36M433 213h42" strokeWidth="5" />
    </>
  )
}
