import { useState, type ReactElement } from 'react'
import type { CastMember, DialogueDocument } from '../../../engine/handbook/chapter-document.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Face } from '../../ui/face/face.tsx'
import { useWords } from '../../words/use-words.ts'
import { DialoguePlayer } from './dialogue-player.tsx'
import styles from './dialogue-card.module.css'

/** A dialogue in a chapter: who speaks, what about, and a button that plays it. Sound and voice come with the playing. */
export function DialogueCard(props: {
  readonly dialogue: DialogueDocument
  readonly speaker: CastMember
  /** BCP 47 tag of what is said. */
  readonly language: string
}): ReactElement {
  const t = useWords()
  const [playing, setPlaying] = useState(false)
  const { dialogue, speaker } = props
  const mood = dialogue.lines[0]?.mood ?? 'guarded'
  return (
    <section className={styles.card} aria-label={dialogue.title}>
      {playing ? (
        <DialoguePlayer {...props} onClose={() => setPlaying(false)} />
      ) : (
        <div className={styles.poster} data-mood={mood}>
          <div className={styles.face}>
            <Face look={speaker.look} mood={mood} handset={false} />
          </div>
          <div className={styles.words}>
            <p>{t('handbook:dialogue.with', { name: speaker.name })}</p>
            <h3>{dialogue.title}</h3>
            <Button kind="action" icon="play" onPress={() => setPlaying(true)}>
              {t('handbook:dialogue.play')}
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}
