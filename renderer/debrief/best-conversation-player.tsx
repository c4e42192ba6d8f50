import { useEffect, type ReactElement } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { BestConversation } from '../../engine/debrief/debrief.ts'
import type { LookDocument } from '../../engine/format/scenario-document.ts'
import { PrincipleLinks } from '../handbook/principle-links.tsx'
import { CordEdge } from '../ui/cord/cord-edge.tsx'
import { Button } from '../ui/controls/button.tsx'
import { Face } from '../ui/face/face.tsx'
import { motionReduced } from '../ui/motion/motion-reduced.ts'
import { useGoingOn, usePlayback } from '../ui/motion/use-playback.ts'
import { Aura } from '../ui/seal/aura.tsx'
import { Seal } from '../ui/seal/seal.tsx'
import { useWords } from '../words/use-words.ts'
import { readingTime } from './reading-time.ts'
import styles from './best-conversation-player.module.css'

/** Plays the best conversation back, turn by turn: by itself at reading pace, or with the arrow keys. */
export function BestConversationPlayer(props: {
  readonly open: boolean
  readonly name: string
  readonly look: LookDocument
  /** Whether they are on the telephone. */
  readonly handset: boolean
  readonly best: BestConversation
  readonly onClose: () => void
}): ReactElement {
  const t = useWords()
  return (
    <ModalOverlay
      className={styles.backdrop ?? ''}
      isOpen={props.open}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className="only-heard">
            {t('debrief:play.title')}
          </Heading>
          <Playback {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Playback(props: {
  readonly name: string
  readonly look: LookDocument
  readonly handset: boolean
  readonly best: BestConversation
  readonly onClose: () => void
}): ReactElement {
  const t = useWords()
  const { best } = props
  const last = best.turns.length
  // Nothing moves by itself for whoever asked for stillness.
  const playback = usePlayback(last, motionReduced())
  const { place, running, move } = playback
  const turn = best.turns[place] ?? null
  const text = turn === null ? best.closing.text : `${turn.customer} ${turn.say} ${turn.why}`
  useGoingOn(playback, false, readingTime(text))
  const go = (steps: number): void => move((now) => now + steps)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight') go(1)
      else if (event.key === 'ArrowLeft') go(-1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  const mood = turn?.mood ?? best.closing.mood
  return (
    <>
      <div className={styles.stage} data-mood={mood}>
        <svg
          className={styles.aura}
          viewBox="0 0 900 300"
          preserveAspectRatio="xMinYMid slice"
          aria-hidden="true"
        >
          <Aura mood={mood} x={134} y={180} radius={300} />
        </svg>
        <div className={styles.face}>
          <Face
            look={props.look}
            mood={mood}
            handset={props.handset}
            label={t('ui:faceOf', { name: props.name, mood: t(`ui:moodInText.${mood}`) })}
          />
        </div>
        <div className={styles.line} aria-live="polite">
          <p className={styles.who}>
            {props.name}
            <span>
              {turn === null
                ? t('debrief:play.closing')
                : t('debrief:play.of', { number: place + 1, count: last })}
            </span>
          </p>
          <p className={styles.words}>{turn === null ? best.closing.text : turn.customer}</p>
        </div>
        <div className={styles.seal}>
          <Seal mood={mood} level={best.moods[place]?.level} size={3.5} />
        </div>
      </div>
      <CordEdge mood={mood} />
      <div className={styles.desk}>
        {turn !== null && (
          <div className={styles.answer} aria-live="polite">
            <p className={styles.say}>{t('ui:quoted', { line: turn.say })}</p>
            <p>{turn.why}</p>
            <PrincipleLinks principles={turn.principles} />
          </div>
        )}
        <div className={styles.actions}>
          <Button size="small" icon="back" onPress={() => go(-1)} disabled={place === 0}>
            {t('debrief:play.previous')}
          </Button>
          {place < last ? (
            <>
              <Button size="small" icon="arrow" onPress={() => go(1)}>
                {t('debrief:play.next')}
              </Button>
              <Button
                size="small"
                icon={running ? 'hold' : 'play'}
                onPress={() => playback.run(!running)}
              >
                {running ? t('debrief:play.pause') : t('debrief:play.resume')}
              </Button>
            </>
          ) : (
            <Button size="small" icon="again" onPress={() => move(() => 0)}>
              {t('debrief:play.again')}
            </Button>
          )}
          <span className={styles.gap} />
          <Button size="small" kind="action" onPress={props.onClose}>
            {t('debrief:play.close')}
          </Button>
        </div>
      </div>
    </>
  )
}
