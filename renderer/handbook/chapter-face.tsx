import type { ReactElement } from 'react'
import type { MoodId } from '../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../engine/format/scenario-document.ts'
import type { ChapterSection } from '../../engine/handbook/chapter-document.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { Face } from '../ui/face/face.tsx'
import styles from './chapter-face.module.css'

/** The mood in which a section is begun: who complains is not delighted. */
const MOODS: Readonly<Record<ChapterSection, MoodId>> = {
  loyalty: 'pleased',
  attitudes: 'settled',
  complaints: 'angry',
  consultation: 'settled',
  selling: 'guarded',
  experience: 'pleased',
  practice: 'delighted',
}

/** Whoever is met first in a chapter, on a field of the mood; a pen where the chapter is about oneself. */
export function ChapterFace(props: {
  readonly section: ChapterSection
  readonly look: LookDocument | null
}): ReactElement {
  const mood = MOODS[props.section]
  return (
    <span className={styles.frame} data-mood={mood} aria-hidden="true">
      {props.look === null ? (
        <Icon name="pen" size={3} />
      ) : (
        <Face look={props.look} mood={mood} handset={false} size={6.5} />
      )}
    </span>
  )
}
