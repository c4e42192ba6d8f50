import { useRef, type ReactElement } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import { useFaceAddress } from './face-address.ts'
import { Handset } from './handset.tsx'
import { Nobody } from './nobody.tsx'
import type { ReactionId } from './reactions.ts'
import { skinTone } from './skin-tone.ts'
import { useFaceLife } from './use-face-life.ts'
import styles from './face.module.css'

/**
 * A customer in a mood, by default with the handset at the ear. Fills the width of its place; the picture
 * is square. `label` names it for screen readers; without one it is decoration. A silhouette keeps the
 * caller unknown until the telephone is picked up.
 */
export function Face(props: {
  readonly look: LookDocument
  readonly mood: MoodId
  /** A passing feeling, which for its moment covers the mood. */
  readonly reaction?: ReactionId | null
  /** Blinks, and moves the mouth while `speaking`. Leave out on small pictures and where things stand still. */
  readonly alive?: boolean
  readonly speaking?: boolean
  readonly handset?: boolean
  readonly silhouette?: boolean
  readonly label?: string
  /** Width and height in rem; without it the picture fills the width of its place. */
  readonly size?: number
}): ReactElement {
  const { look, mood, label } = props
  const reaction = props.reaction ?? null
  const address = useFaceAddress(look, mood, reaction ?? 'rest')
  const skin = skinTone(look.skin, mood)
  const size = props.size === undefined ? '100%' : `${props.size}rem`
  const lives = props.alive === true && reaction === null && Boolean(address)
  return (
    <svg
      className={`${styles.face} ${props.silhouette ? styles.silhouette : ''}`}
      viewBox="0 0 704 704"
      width={size}
      height={props.size === undefined ? undefined : size}
      data-reaction={reaction ?? undefined}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {address !== null && address !== '' && <image href={address} width="704" height="704" />}
      {address === '' && <Nobody skin={skin} clothing={look.clothing} />}
      {lives && <Layer look={look} mood={mood} kind="blink" lives={props.speaking !== true} />}
      {lives && <Layer look={look} mood={mood} kind="talk" lives={props.speaking === true} />}
      {address !== null && props.handset !== false && (
        <Handset skin={skin} clothing={look.clothing} />
      )}
    </svg>
  )
}

/** The same face with closed eyes or another mouth, laid over the one at rest and hidden most of the time. */
function Layer(props: {
  readonly look: LookDocument
  readonly mood: MoodId
  readonly kind: 'blink' | 'talk'
  readonly lives: boolean
}): ReactElement | null {
  const { look, mood, kind, lives } = props
  const layer = useRef<SVGImageElement>(null)
  const address = useFaceAddress(look, mood, kind) ?? ''
  useFaceLife(layer, kind, { rhythm: JSON.stringify(look), lives: lives && address !== '' })
  if (address === '') return null
  return (
    <image
      ref={layer}
      className={styles.layer}
      data-life={kind}
      href={address}
      width="704"
      height="704"
    />
  )
}
