import type { ReactElement } from 'react'
import type { ScenarioCopy } from '../../contract/messages.ts'
import type { Setting } from '../../engine/format/scenario-document.ts'
import { SettingPicture } from '../ui/setting/setting-picture.tsx'
import { useWords } from '../words/use-words.ts'
import { ProjectorBeginning } from './projector-beginning.tsx'
import { ProjectorWish } from './projector-wish.tsx'
import styles from './projector-ringing.module.css'

/** Somebody stands at the counter, or has written, before a class. Next welcomes them. */
export function ProjectorOpening(props: {
  readonly copy: ScenarioCopy
  readonly setting: Exclude<Setting, 'phone'>
  readonly onOpen: () => void
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  const { customer, request, title } = props.copy.document
  return (
    <ProjectorBeginning
      title={title}
      picture={<SettingPicture setting={props.setting} className={styles.place ?? ''} />}
      heading={t(`call:opening.${props.setting}.title`, { name: customer.name })}
      note=""
      heard=""
      action={t(`call:opening.${props.setting}.action`, { name: customer.name })}
      disabled={false}
      onPress={props.onOpen}
      onLeave={props.onLeave}
    >
      <ProjectorWish request={request} />
    </ProjectorBeginning>
  )
}
