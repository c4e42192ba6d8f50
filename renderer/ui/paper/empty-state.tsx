import type { ReactElement, ReactNode } from 'react'
import type { Setting } from '../../../engine/format/scenario-document.ts'
import { SettingPicture } from '../setting/setting-picture.tsx'
import styles from './empty-state.module.css'

/** What a place says that has nothing in it: a picture, a sentence, what would fill it, and the way there. */
export function EmptyState(props: {
  readonly setting: Setting
  readonly title: string
  readonly help: string
  readonly children?: ReactNode
}): ReactElement {
  return (
    <div className={styles.empty}>
      <SettingPicture setting={props.setting} className={styles.picture ?? ''} />
      <div className={styles.words}>
        <h2>{props.title}</h2>
        <p>{props.help}</p>
        {props.children !== undefined && <div className={styles.actions}>{props.children}</div>}
      </div>
    </div>
  )
}
