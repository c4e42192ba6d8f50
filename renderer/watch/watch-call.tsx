import { useEffect, useMemo, useRef, type ReactElement } from 'react'
import type { WorkedExample } from '../../contract/messages.ts'
import { contactOf } from '../../engine/format/contact.ts'
import { useSettings } from '../app/settings.tsx'
import { useAudioDesk } from '../audio/use-audio-desk.ts'
import { CordAlong } from '../call/stage/cord-along.tsx'
import { Caption } from '../call/stage/caption.tsx'
import { Stage } from '../call/stage/stage.tsx'
import { Thread } from '../call/thread/thread.tsx'
import { useMoodChain } from '../call/talking/use-mood-chain.ts'
import { mediaAddress } from '../call/place/media-address.ts'
import { typingPace } from '../call/timing/typing-pace.ts'
import { isHeard } from '../call/use-call-voice.ts'
import { useReducedMotion } from '../call/use-reduced-motion.ts'
import { HeardLine } from '../ui/controls/heard-line.tsx'
import { beginningOf, whereOf } from '../ui/setting/manner.ts'
import { StepLadder } from '../ui/ladder/step-ladder.tsx'
import { SayAgain } from '../voice/say-again.tsx'
import { useIsSpeaking, useSpokenLine } from '../voice/use-spoken-line.ts'
import { useVoiceDesk } from '../voice/use-voice-desk.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { Commentary } from './commentary.tsx'
import { PlaybackControls } from './playback-controls.tsx'
import { useWatching, type Watching } from './use-watching.ts'
import { WatchHeader } from './watch-header.tsx'
import { watchedMessages } from './watched-messages.ts'
import { watchedRungs, watchPlaces, type WatchPlace } from './watch-places.ts'
import styles from './watch-call.module.css'

/** A call that goes as well as it can, on the stage of a real one, with what each answer does and why. */
export function WatchCall(props: {
  readonly example: WorkedExample
  /** What comes after watching, in words. */
  readonly afterwards: string
  readonly onAfterwards: () => void
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  const { settings } = useSettings()
  const { example } = props
  const { document, procedure } = example.copy
  const { customer, setting, language } = document
  const look = setting === 'chat' || setting === 'email' ? setting : null
  const still = useReducedMotion(settings.motion)
  const places = useMemo(() => watchPlaces(example), [example])
  const watching = useWatching(places, still)
  const { place, isSaid } = watching
  const { calm, trust, mood } = place.mood
  const arrival = `${place.kind === 'end' ? 'end' : 'turn'} ${place.number}`
  const chain = useMoodChain(
    { mood, calm, trust, note: moodNote(example, place, t) },
    {
      arrival,
      number: place.kind === 'end' ? place.number + 1 : place.number,
      feelings: place.before?.micro ?? [],
    },
    still,
  )
  const voice = useVoiceDesk(useAudioDesk(settings), settings)
  useSpokenLine(voice, {
    arrival,
    text: place.line,
    language,
    customer,
    mood,
    recording: mediaAddress(document, place.voice),
    aloud: isHeard(setting),
    pace: typingPace(settings.typing, still),
    ready: chain.speaks,
    complete: isSaid,
    answered: place.kind === 'answer',
    held: false,
    onSaid: watching.sayAll,
  })
  const speaking = useIsSpeaking(voice)
  const screen = useRef<HTMLElement>(null)
  const face = useRef<HTMLDivElement>(null)
  const edge = useRef<HTMLDivElement>(null)
  const telephone = useRef<HTMLDivElement>(null)
  useEffect(() => screen.current?.focus({ preventScroll: true }), [])
  return (
    <main
      ref={screen}
      className={`${styles.call} linoleum`}
      data-mood={chain.shown.mood}
      tabIndex={-1}
      aria-label={t(`welcome:watch.title.${whereOf(setting)}`, { title: document.title })}
    >
      <HeardLine language={language} text={heard(example, watching, t)} />
      <Stage
        customer={customer}
        chain={chain}
        speaking={speaking}
        still={still}
        handset={setting === 'phone'}
        setting={setting}
        dimmed={false}
        face={face}
        onPress={watching.sayAll}
        picture={null}
        header={
          <WatchHeader
            title={document.title}
            setting={setting}
            number={place.number}
            count={example.best.turns.length}
          >
            <SayAgain voice={voice} language={language} when={isHeard(setting)} />
          </WatchHeader>
        }
        caption={
          look === null ? (
            <Caption
              line={place.line}
              arrival={arrival}
              language={language}
              voice={voice}
              complete={isSaid}
              atOnce={false}
            />
          ) : (
            <Thread
              document={document}
              look={look}
              messages={watchedMessages(example, place)}
              typing={look === 'chat' && place.kind !== 'answer' && !isSaid}
            />
          )
        }
        side={
          <StepLadder
            title={t('ui:steps', { procedure: procedure.short, count: procedure.steps.length })}
            rungs={watchedRungs(example, place)}
          />
        }
      />
      <div ref={edge} className={styles.edge} />
      <div className={styles.desk}>
        <Commentary example={example} place={place} />
        <PlaybackControls
          watching={watching}
          afterwards={props.afterwards}
          onAfterwards={props.onAfterwards}
          onLeave={props.onLeave}
        />
      </div>
      <CordAlong
        places={{ face, edge, telephone }}
        setting={setting}
        mood={chain.shown.mood}
        held={false}
        cuts={still}
      />
    </main>
  )
}

/** What changed since the turn before, in words. */
function moodNote({ best, copy }: WorkedExample, place: WatchPlace, t: Words): string {
  const { pronoun } = copy.document.customer
  const turns = place.kind === 'end' ? best.turns.length : place.number - 1
  const before = best.moods[turns - 1]
  const now = best.moods[turns]
  const points = (now?.level ?? 0) - (before?.level ?? now?.level ?? 0)
  if (points > 0) return t('call:upTurn', { points })
  if (points < 0) return t('call:downTurn', { points: -points })
  return t(`call:as.${beginningOf(contactOf(copy.document))}.${pronoun}`)
}

/** What a screen reader says: each line once, each answer with its reason once. */
function heard({ copy }: WorkedExample, { place }: Watching, t: Words): string {
  if (place.kind === 'answer' && place.turn !== null)
    return t('welcome:watch.sayHeard', { say: place.turn.say, why: place.turn.why })
  return t('welcome:watch.line', {
    name: copy.document.customer.name,
    mood: t(`ui:moodInText.${place.mood.mood}`),
    line: place.line,
  })
}
