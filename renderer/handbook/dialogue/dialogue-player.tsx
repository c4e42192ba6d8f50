import { useEffect, useRef, type ReactElement } from 'react'
import type { CastMember, DialogueDocument } from '../../../engine/handbook/chapter-document.ts'
import { useSettings } from '../../app/settings.tsx'
import { useAudioDesk } from '../../audio/use-audio-desk.ts'
import { typingPace } from '../../call/timing/typing-pace.ts'
import { useReducedMotion } from '../../call/use-reduced-motion.ts'
import { CordEdge } from '../../ui/cord/cord-edge.tsx'
import { Button } from '../../ui/controls/button.tsx'
import { Face } from '../../ui/face/face.tsx'
import { useIsSpeaking, useSpokenLine } from '../../voice/use-spoken-line.ts'
import { useVoiceDesk } from '../../voice/use-voice-desk.ts'
import { useWords } from '../../words/use-words.ts'
import { PlayedLine } from './played-line.tsx'
import { useDialogue, type PlayedDialogue } from './use-dialogue.ts'
import styles from './dialogue-player.module.css'

/** A dialogue played line by line, with the face, the cord and, where there is one, the voice of the customer. */
export function DialoguePlayer(props: {
  readonly dialogue: DialogueDocument
  readonly speaker: CastMember
  readonly language: string
  readonly onClose: () => void
}): ReactElement {
  const t = useWords()
  const { settings } = useSettings()
  const { dialogue, speaker, language } = props
  const { lines } = dialogue
  const still = useReducedMotion(settings.motion)
  const played = useDialogue(lines, still)
  const { place } = played
  const line = lines[place]
  const mood = line?.mood ?? 'guarded'
  const spoken = line?.who === 'customer'
  const voice = useVoiceDesk(useAudioDesk(settings), settings)
  useSpokenLine(voice, {
    arrival: `${dialogue.title} ${place}`,
    text: line?.says ?? '',
    language,
    customer: speaker,
    mood,
    recording: null,
    aloud: spoken,
    pace: typingPace(settings.typing, still),
    ready: true,
    // What the trainee says is read, not heard: the trainee is whoever reads it.
    complete: !spoken,
    answered: false,
    held: false,
    onSaid: played.onSaid,
  })
  const speaking = useIsSpeaking(voice) && spoken
  const player = useRef<HTMLDivElement>(null)
  useEffect(() => player.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    const keys = player.current
    const listen = (event: KeyboardEvent): void => onKey(event, played)
    keys?.addEventListener('keydown', listen)
    return () => keys?.removeEventListener('keydown', listen)
  })
  return (
    <div
      ref={player}
      className={styles.player}
      data-mood={mood}
      role="group"
      tabIndex={-1}
      aria-label={t('handbook:dialogue.with', { name: speaker.name })}
      aria-describedby="dialogue-keys"
    >
      <div className={styles.stage}>
        <div className={styles.face}>
          <Face
            look={speaker.look}
            mood={mood}
            handset={false}
            alive={!still}
            speaking={speaking}
            label={t('ui:faceOf', { name: speaker.name, mood: t(`ui:moodInText.${mood}`) })}
          />
        </div>
        <ol className={styles.lines} aria-live="polite" lang={language}>
          {lines.slice(Math.max(0, place - 1), place + 1).map((shown, index, all) => (
            <PlayedLine
              key={`${place - all.length + 1 + index}`}
              line={shown}
              name={speaker.name}
              isPast={index < all.length - 1}
            />
          ))}
        </ol>
      </div>
      <CordEdge mood={mood} />
      <div className={styles.desk}>
        <p className={styles.note}>
          {line !== undefined && line.note !== '' && (
            <>
              <b>{t('handbook:dialogue.notice')}</b> {line.note}
            </>
          )}
        </p>
        <div className={styles.controls}>
          <Button
            size="small"
            icon="back"
            label={t('handbook:dialogue.previous')}
            onPress={() => played.go(place - 1)}
            disabled={place === 0}
          >
            {null}
          </Button>
          <Button
            size="small"
            kind="action"
            icon={played.isLast ? 'again' : played.running ? 'hold' : 'play'}
            onPress={played.toggle}
          >
            {played.isLast
              ? t('handbook:dialogue.again')
              : played.running
                ? t('handbook:dialogue.pause')
                : t('handbook:dialogue.resume')}
          </Button>
          <Button
            size="small"
            icon="arrow"
            label={t('handbook:dialogue.next')}
            onPress={() => played.go(place + 1)}
            disabled={played.isLast}
          >
            {null}
          </Button>
          <span className={`${styles.count} tabular`}>
            {t('handbook:dialogue.of', { number: place + 1, count: lines.length })}
          </span>
          <Button size="small" kind="plain" onPress={props.onClose}>
            {t('handbook:dialogue.close')}
          </Button>
        </div>
        <p id="dialogue-keys" className={styles.keys}>
          {t('handbook:dialogue.keys')}
        </p>
      </div>
    </div>
  )
}

/** The arrows step, the space bar plays and pauses; a button that has the focus keeps its own space bar. */
function onKey(event: KeyboardEvent, played: PlayedDialogue): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const onButton = event.target instanceof Element && event.target.closest('button') !== null
  if (event.key === 'ArrowRight') played.go(played.place + 1)
  else if (event.key === 'ArrowLeft') played.go(played.place - 1)
  else if (event.key === ' ' && !onButton) played.toggle()
  else return
  event.preventDefault()
}
