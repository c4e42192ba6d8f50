import { useCallback, useEffect, useRef, type ReactElement } from 'react'
import { contactOf } from '../../engine/format/contact.ts'
import { useSettings } from '../app/settings.tsx'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { HeardLine } from '../ui/controls/heard-line.tsx'
import { SayAgain } from '../voice/say-again.tsx'
import { mannerOf } from '../ui/setting/manner.ts'
import { useIsSpeaking } from '../voice/use-spoken-line.ts'
import { useWords } from '../words/use-words.ts'
import { CoachTools } from './coach/coach-tools.tsx'
import { HintNote } from './coach/hint-note.tsx'
import { AnswersPlace } from './desk/answers-place.tsx'
import { CallTelephone } from './desk/call-telephone.tsx'
import { CaseFileSlip } from './desk/case-file-slip.tsx'
import { areCrowded } from './desk/crowded.ts'
import { Desk } from './desk/desk.tsx'
import { NotesPad } from './desk/notes-pad.tsx'
import { CallDialogs } from './dialogs/call-dialogs.tsx'
import type { Notes } from './notes/use-notes.ts'
import { moodChange } from './place/mood-change.ts'
import { moodNote } from './place/mood-note.ts'
import { silenceSeconds } from './place/silence-seconds.ts'
import { SavingNotice } from './saving/saving-notice.tsx'
import { CordAlong } from './stage/cord-along.tsx'
import { CallCaption } from './stage/call-caption.tsx'
import { StageHeader } from './stage/stage-header.tsx'
import { StageSide } from './stage/stage-side.tsx'
import { Stage } from './stage/stage.tsx'
import { useMoodChain } from './talking/use-mood-chain.ts'
import { useTalkingKeys } from './talking/use-talking-keys.ts'
import { useTalking } from './talking/use-talking.ts'
import { Thread } from './thread/thread.tsx'
import { ThreadButton } from './thread/thread-button.tsx'
import { useThread } from './thread/use-thread.ts'
import { typingPace } from './timing/typing-pace.ts'
import { useSilence } from './timing/use-silence.ts'
import type { Call } from './use-call.ts'
import { useCallSounds } from './use-call-sounds.ts'
import { isHeard, useCallVoice } from './use-call-voice.ts'
import styles from './talking-screen.module.css'

/** Share of the patience that is left when the telephone begins to show that the customer is waiting. */
const WAITING_FROM = 0.4

/** The call itself: her side above, the desk below, one cord between them. */
export function TalkingScreen(props: {
  readonly call: Call
  readonly traineeName: string
  readonly audio: AudioDesk
  readonly notes: Notes
  /** Whether motion is reduced. */
  readonly still: boolean
}): ReactElement {
  const t = useWords()
  const { settings } = useSettings()
  const { call, traineeName, audio, still } = props
  const { attempt, scenario, replayed, phase } = call
  const { document } = scenario
  const { customer, setting, language } = document
  const talking = useTalking(call, traineeName, audio)
  const { place, coach, held, feedback, isSaid } = talking
  const { line, outcome } = place

  useCallSounds({
    audio,
    phase,
    setting,
    mood: line.mood,
    replayed,
    outcome,
    isSaid,
    ladderShown: attempt.mode !== 'exam',
  })

  const screen = useRef<HTMLElement>(null)
  const face = useRef<HTMLDivElement>(null)
  const edge = useRef<HTMLDivElement>(null)
  const telephone = useRef<HTMLDivElement>(null)
  const pad = useRef<HTMLTextAreaElement>(null)
  const last = replayed.played.at(-1)?.taken
  const chain = useMoodChain(
    {
      mood: line.mood,
      calm: replayed.state.calm,
      trust: replayed.state.trust,
      note: moodNote(t, moodChange(scenario, replayed), {
        pronoun: customer.pronoun,
        contact: contactOf(document),
      }),
    },
    {
      arrival: place.arrival,
      number: place.turn,
      feelings: last?.kind === 'response' ? last.document.micro : [],
    },
    still,
  )
  const spoken = useCallVoice(call, talking, audio, { still, ready: chain.speaks })
  const speaking = useIsSpeaking(spoken)
  // With the voice off the mouth moves while the words appear; in a chat or a letter nobody speaks.
  const reading = setting === 'phone' || setting === 'counter'
  const seconds = silenceSeconds(place.silence, attempt.mode, settings.patience)
  const left = useSilence({
    moment: place.arrival,
    seconds,
    running:
      phase === 'talking' && isSaid && !speaking && feedback === null && call.storing === null,
    onSilent: () => void call.take({ kind: 'silent', moment: place.moment }),
  })
  const patience =
    seconds !== null && left !== null && phase === 'talking' ? { of: seconds, left } : null
  const waiting = patience !== null && patience.left < patience.of * WAITING_FROM
  const atOnce = chain.speaks && typingPace(settings.typing, still) === 0
  const thread = useThread(call, talking, traineeName, atOnce)
  useTalkingKeys(talking, phase, { pad, threaded: thread !== null })
  const takeKeys = useCallback(() => screen.current?.focus({ preventScroll: true }), [])
  // The keyboard begins here, not where the telephone rang.
  useEffect(takeKeys, [takeKeys])
  const cardsLie = phase !== 'held' && phase !== 'closing' && feedback === null
  const crowded = cardsLie && areCrowded(place.answers)
  const { show } = talking
  const openFile = useCallback(() => show('file'), [show])

  return (
    <main
      ref={screen}
      className={`${styles.call} linoleum`}
      data-beside-mood=""
      data-crowded={crowded ? '' : undefined}
      data-phase={phase}
      tabIndex={-1}
      aria-label={t(`call:title.${setting}`, { title: document.title })}
      aria-describedby="call-keys"
    >
      <div className={styles.glow} data-mood={chain.shown.mood} />
      <p id="call-keys" className="only-heard">
        {t(`call:keysHelp.${setting}`)}
      </p>
      <HeardLine
        language={language}
        text={t('call:heard', {
          name: customer.name,
          mood: t(`ui:moodInText.${line.mood}`),
          line:
            line.text === ''
              ? t(`call:silence.${mannerOf(setting)}`, { name: customer.name })
              : line.text,
        })}
      />
      <Stage
        customer={customer}
        chain={chain}
        speaking={speaking || (reading && chain.speaks && !isSaid && !held)}
        still={still}
        handset={setting === 'phone'}
        setting={setting}
        dimmed={held}
        face={face}
        onPress={talking.sayAll}
        picture={place.picture}
        header={
          <StageHeader
            title={document.title}
            mode={attempt.mode}
            turn={place.turn}
            tools={
              <>
                <SayAgain
                  voice={spoken}
                  language={language}
                  when={!held && call.storing === null && isHeard(setting)}
                />
                {thread !== null && (
                  <ThreadButton look={thread.look} onOpen={() => talking.show('thread')} />
                )}
                {coach && (
                  <CoachTools
                    hint={talking.hint}
                    canRewind={place.turn > 1}
                    onRewind={() => talking.show('rewind')}
                  />
                )}
              </>
            }
          />
        }
        caption={
          thread === null ? (
            <CallCaption
              call={call}
              place={place}
              traineeName={traineeName}
              mood={chain.shown.mood}
              voice={spoken}
              isSaid={isSaid}
              atOnce={atOnce}
            />
          ) : (
            <Thread document={document} {...thread} />
          )
        }
        side={<StageSide call={call} patience={patience} />}
      />
      <div ref={edge} className={styles.edge} />
      <SavingNotice saving={call.saving} onRetry={call.retry} />
      <Desk
        place={telephone}
        answers={
          <AnswersPlace
            document={document}
            place={place}
            phase={phase}
            feedback={feedback}
            taken={last?.kind === 'response' ? last.id : null}
            storing={call.storing?.kind === 'said' ? call.storing.response : null}
            onAnswer={talking.answer}
            onGoOn={talking.goOn}
            onTryAgain={talking.tryAgain}
            onRewind={coach ? () => talking.show('rewind') : null}
          />
        }
        papers={
          <>
            {coach && <HintNote hint={talking.hint} />}
            <CaseFileSlip file={document.file} language={language} onOpen={openFile} />
            <NotesPad notes={props.notes} field={pad} onLeave={takeKeys} />
          </>
        }
        telephone={
          <CallTelephone
            setting={setting}
            reference={customer.reference}
            state={held ? 'held' : phase === 'closing' ? 'over' : waiting ? 'waiting' : 'talking'}
            waitsText={t(`call:waits.${customer.pronoun}`)}
            log={call.log}
            now={call.now}
            muted={settings.muted}
            onHold={talking.hold}
            onMute={talking.mute}
            onEnd={() => talking.show('end')}
          />
        }
      />
      <CordAlong
        places={{ face, edge, telephone }}
        setting={setting}
        mood={chain.shown.mood}
        held={held}
        cuts={still}
      />
      <div className={styles.dialogs} data-mood={chain.shown.mood}>
        <CallDialogs
          open={talking.dialog}
          scenario={scenario}
          played={replayed.played}
          traineeName={traineeName}
          thread={thread}
          onEnd={talking.hangUp}
          onLater={talking.leave}
          onRewind={talking.rewind}
          onClose={() => talking.show(null)}
        />
      </div>
    </main>
  )
}
