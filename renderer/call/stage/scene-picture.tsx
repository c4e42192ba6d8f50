import { useState, type ReactElement } from 'react'
import { useWords } from '../../words/use-words.ts'
import styles from './scene-picture.module.css'

/** A picture that a moment shows. One that is missing or cannot be drawn is left out: the words carry the call. */
export function ScenePicture(props: { readonly address: string }): ReactElement | null {
  const t = useWords()
  const [broken, setBroken] = useState(false)
  if (broken) return null
  return (
    <img
      className={styles.picture}
      src={props.address}
      alt={t('call:picture')}
      onError={() => setBroken(true)}
    />
  )
}
