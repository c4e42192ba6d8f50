import type { ReactElement } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import { faceAddress } from './face-address.ts'
import { Handset } from './handset.tsx'
import { Nobody } from './nobody.tsx'
import { skinTone } from './skin-tone.ts'
import styles from './face.module.css'

/**
 * A customer in a mood, by default with the handset at the ear. Fills the width of its place; the picture
 * is square. `label` names it for screen readers; without one it is decoration. A silhouette keeps the
 * caller unknown until the telephone is picked up.
 */
export function Face(props: {
  readonly look: LookDocument
  readonly mood: MoodId
  readonly handset?: boolean
  readonly silhouette?: boolean
  readonly label?: string
  /** Width and height in rem; without it the picture fills the width of its place. */
  readonly size?: number
}): ReactElement {
  const { look, mood, label } = props
  const address = faceAddress(look, mood)
  const skin = skinTone(look.skin, mood)
  const size = props.size === undefined ? '100%' : `${props.size}rem`
  return (
    <svg
      className={`${styles.face} ${props.silhouette ? styles.silhouette : ''}`}
      viewBox="0 0 704 704"
      width={size}
      height={props.size === undefined ? undefined : size}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {address === '' ? (
        <Nobody skin={skin} clothing={look.clothing} />
      ) : (
        <image href={address} width="704" height="704" />
      )}
      {props.handset !== false && <Handset skin={skin} clothing={look.clothing} />}
    </svg>
  )
}
