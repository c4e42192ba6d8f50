import { useEffect, useRef, useState, type ReactElement } from 'react'
import { goTo } from '../app/use-route.ts'
import { useSettings } from '../app/settings.tsx'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { StepLadder } from '../ui/ladder/step-ladder.tsx'
import { useWords } from '../words/use-words.ts'
import { CoachTools } from './coach/coach-tools.tsx'
import { turnFeedback } from './coach/turn-feedback.ts'
import { HintNote } from './coach/hint-note.tsx'
import { useHint } from './coach/use-hint.ts'
import { AnswersPlace } from './desk/answers-place.tsx'
import { CallTelephone } from './desk/call-telephone.tsx'
import { CaseFileSlip } from './desk/case-file-slip.tsx'
import { NotesPad } from './desk/notes-pad.tsx'
import { CallDialogs, type OpenDialog } from './dialogs/call-dialogs.tsx'
import { useCallKeys } from './keys/use-call-keys.ts'
import type { Notes } from './notes/use-notes.ts'
import { callPlace } from './place/call-place.ts'
import { ladderRungs } from './place/ladder-rungs.ts'
import { moodChange } from './place/mood-change.ts'
import { moodNote } from './place/mood-note.ts'
import { silenceSeconds } from './place/silence-seconds.ts'
import { SavingNotice } from './saving/saving-notice.tsx'
import { CallCord } from './stage/call-cord.tsx'
import { Caption } from './stage/caption.tsx'
import { useCordWave } from './stage/cord-wave.ts'
import { PatienceDial } from './stage/patience-dial.tsx'
import { StageHeader } from './stage/stage-header.tsx'
import { Stage } from './stage/stage.tsx'
import { useCordWay } from './stage/use-cord-way.ts'
import { useSilence } from './timing/use-silence.ts'
import { paceOf } from './timing/use-typed-line.ts'
import type { Call } from './use-call.ts'
import { useCallSounds } from './use-call-sounds.ts'
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
  const { settings, change } = useSettings()
  const { call, traineeName, audio, still } = props
  const { attempt, scenario, replayed, phase } = call
  const { document } = scenario
  const { customer, setting, language } = document
  const coach = attempt.mode === 'coach'
  const place = callPlace(attempt, scenario, replayed, traineeName)
  const { line } = place
  const held = phase === 'held'

  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  // Feedback lies open from the turn that it is about until the trainee goes on.
  const [readUpTo, setReadUpTo] = useState(replayed.played.length)
  const feedback =
    coach && replayed.played.length > readUpTo
      ? turnFeedback(scenario, replayed, traineeName)
      : null
  const hint = useHint(attempt.id, place.arrival)

  // The arrival whose line has been said to its end.
  const [said, setSaid] = useState('')
  const isSaid = said === place.arrival
  const saidAll = () => setSaid(place.arrival)
  const seconds = silenceSeconds(place.silence, attempt.mode, settings.patience)
  const secondsLeft = useSilence({
    moment: place.arrival,
    seconds,
    running: phase === 'talking' && isSaid && feedback === null && call.storing === null,
    onSilent: () => void call.take({ kind: 'silent', moment: place.moment }),
  })
  useCallSounds({
    audio,
    phase,
    mood: line.mood,
    replayed,
    outcome: place.outcome,
    voice: place.voice,
  })

  const places = {
    screen: useRef<HTMLElement>(null),
    face: useRef<HTMLDivElement>(null),
    edge: useRef<HTMLDivElement>(null),
    telephone: useRef<HTMLDivElement>(null),
  }
  const pad = useRef<HTMLTextAreaElement>(null)
  const way = useCordWay(places, setting === 'phone')
  const wave = useCordWave(line.mood, still)

  const answer = (id: string) => {
    if (phase !== 'talking' || feedback !== null || call.storing !== null) return
    audio.play('key-click')
    void call.take({ kind: 'said', moment: place.moment, response: id })
  }
  const rewind = (to: number) => {
    setDialog(null)
    setReadUpTo(to)
    void call.take({ kind: 'rewound', to })
  }
  const tryAgain = () => rewind(replayed.played.length - 1)
  const hold = () => void call.take({ kind: held ? 'resumed' : 'held' })
  const leave = async () => {
    if (!held) await call.take({ kind: 'held' })
    goTo({ screen: 'library' })
  }
  const mute = () => void change({ muted: !settings.muted }).catch(() => undefined)
  const goOn = () => {
    if (held) hold()
    else if (feedback !== null) setReadUpTo(replayed.played.length)
    else if (phase === 'closing') call.goOn()
    else return false
    return true
  }

  useCallKeys((key) => {
    if (dialog !== null) {
      if (dialog !== 'file' || key !== 'f') return false
      setDialog(null)
      return true
    }
    const chosen = place.answers.find((offered) => String(offered.key) === key)
    if (chosen !== undefined && phase === 'talking' && feedback === null) {
      answer(chosen.id)
      return true
    }
    if (key === 'f') setDialog('file')
    else if (key === 'n') pad.current?.focus()
    else if (key === 'm') mute()
    else if (key === 'h' && (held || phase === 'talking')) hold()
    else if (key === 'e' && (held || phase === 'talking')) setDialog('end')
    else if (key === '?' && coach) hint.toggle()
    else if (key === 'r' && coach && feedback !== null) tryAgain()
    else if (key === 'r' && coach && replayed.played.length > 0) setDialog('rewind')
    // The last line is never skipped by the key that leaves it.
    else if (key === 'Enter' && (isSaid || feedback !== null || phase !== 'closing') && goOn())
      return true
    else if (!isSaid && key !== 'Tab') saidAll()
    else return false
    return true
  })

  // A focus ring on the page's body would tell nobody where the keyboard is.
  useEffect(() => {
    places.screen.current?.focus({ preventScroll: true })
  }, [])

  const waits = seconds !== null && secondsLeft !== null && phase === 'talking'
  const waiting = waits && secondsLeft < seconds * WAITING_FROM
  const procedure = scenario.procedure
  const side =
    attempt.mode === 'exam' ? (
      waits ? (
        <PatienceDial
          title={t(`call:patience.${customer.pronoun}`)}
          seconds={secondsLeft}
          of={seconds}
          label={t('call:patienceLeft', { seconds: secondsLeft })}
        />
      ) : null
    ) : (
      <StepLadder
        title={t('ui:steps', { procedure: procedure.short, count: procedure.steps.length })}
        rungs={ladderRungs(scenario, replayed.played)}
      />
    )

  return (
    <main
      ref={places.screen}
      className={`${styles.call} linoleum`}
      data-mood={line.mood}
      data-phase={phase}
      tabIndex={-1}
      aria-label={t('call:title', { title: document.title })}
      aria-describedby="call-keys"
    >
      <p id="call-keys" className="only-heard">
        {t('call:keysHelp')}
      </p>
      <p className="only-heard" role="status" lang={language}>
        {t('call:heard', {
          name: customer.name,
          mood: t(`ui:moodInText.${line.mood}`),
          line: line.text === '' ? t('call:silence', { name: customer.name }) : line.text,
        })}
      </p>
      <Stage
        customer={customer}
        mood={line.mood}
        calm={replayed.state.calm}
        trust={replayed.state.trust}
        note={moodNote(t, moodChange(scenario, replayed), { pronoun: customer.pronoun, setting })}
        handset={setting === 'phone'}
        dimmed={held}
        face={places.face}
        onPress={saidAll}
        picture={place.picture}
        header={
          <StageHeader
            title={document.title}
            mode={attempt.mode}
            turn={place.turn}
            tools={
              coach ? (
                <CoachTools
                  hint={hint}
                  canRewind={replayed.played.length > 0}
                  onRewind={() => setDialog('rewind')}
                />
              ) : null
            }
          />
        }
        caption={
          <Caption
            line={line.text}
            arrival={place.arrival}
            language={language}
            pace={paceOf(settings.typing, still)}
            complete={isSaid}
            onSaid={saidAll}
          />
        }
        side={side}
      />
      <div ref={places.edge} className={styles.edge} />
      {way !== null && <CallCord way={way} wave={wave} still={held} />}
      <SavingNotice saving={call.saving} onRetry={call.retry} />
      <div className={styles.desk}>
        <div className={styles.answers}>
          <AnswersPlace
            document={document}
            place={place}
            phase={phase}
            feedback={feedback}
            storing={call.storing?.kind === 'said' ? call.storing.response : null}
            onAnswer={answer}
            onGoOn={goOn}
            onTryAgain={tryAgain}
            onRewind={coach ? () => setDialog('rewind') : null}
          />
        </div>
        <div className={styles.papers}>
          {coach && <HintNote hint={hint} />}
          <CaseFileSlip file={document.file} language={language} onOpen={() => setDialog('file')} />
          <NotesPad
            notes={props.notes}
            field={pad}
            onLeave={() => places.screen.current?.focus({ preventScroll: true })}
          />
        </div>
        <div className={styles.telephone}>
          <div ref={places.telephone}>
            <CallTelephone
              setting={setting}
              reference={customer.reference}
              state={held ? 'held' : phase === 'closing' ? 'over' : waiting ? 'waiting' : 'talking'}
              waitsText={t(`call:waits.${customer.pronoun}`)}
              log={call.log}
              now={call.now}
              muted={settings.muted}
              onHold={hold}
              onMute={mute}
              onEnd={() => setDialog('end')}
            />
          </div>
        </div>
      </div>
      <CallDialogs
        open={dialog}
        scenario={scenario}
        played={replayed.played}
        traineeName={traineeName}
        onEnd={() => {
          setDialog(null)
          void call.take({ kind: 'hung-up' })
        }}
        onLater={() => void leave()}
        onRewind={rewind}
        onClose={() => setDialog(null)}
      />
    </main>
  )
}
