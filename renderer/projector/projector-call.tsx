import { useEffect, useState, type ReactElement } from 'react'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { useLanguage } from '../words/use-language.ts'
import { turnFeedback } from '../call/coach/turn-feedback.ts'
import { ladderRungs } from '../call/place/ladder-rungs.ts'
import { SavingNotice } from '../call/saving/saving-notice.tsx'
import { useMoodChain } from '../call/talking/use-mood-chain.ts'
import { useTalking } from '../call/talking/use-talking.ts'
import type { Call } from '../call/use-call.ts'
import { useCallSounds } from '../call/use-call-sounds.ts'
import { useThread } from '../call/thread/use-thread.ts'
import { useCallVoice } from '../call/use-call-voice.ts'
import { HeardLine } from '../ui/controls/heard-line.tsx'
import { mannerOf } from '../ui/setting/manner.ts'
import { useIsSpeaking } from '../voice/use-spoken-line.ts'
import { useWords } from '../words/use-words.ts'
import { ProjectorDesk } from './projector-desk.tsx'
import { ProjectorLadder } from './projector-ladder.tsx'
import { ProjectorPlace } from './projector-place.tsx'
import { freshShow, pressProjectorKey, type ProjectorFacts } from './projector-show.ts'
import { ProjectorStage } from './projector-stage.tsx'
import { ProjectorTelephone } from './projector-telephone.tsx'
import { ProjectorThread } from './projector-thread.tsx'
import { telephoneNote } from './telephone-note.ts'
import { PagedText } from './text/paged-text.tsx'
import { useFitted } from './text/use-fitted.ts'
import { useCountdown } from './use-countdown.ts'
import { useProjectorKeys } from './use-projector-keys.ts'
import { useProjectorTheme } from './use-projector.ts'

/** Her line beside its usual size: short ones fill the room. */
const LINE_SIZES = [1.65, 1.45, 1.3, 1.14, 1] as const
/** In writing the smallest letters are smaller still, so that what was written before has room. */
const WRITTEN_SIZES = [1.95, 1.7, 1.55, 1.36, 1.2, 1] as const

/**
 * The running call for a class. The same log as ever; the customer's patience stands still, because a class
 * needs time to talk, and points stay covered until the trainer shows them. An exam shows no points.
 */
export function ProjectorCall(props: {
  readonly call: Call
  readonly traineeName: string
  readonly audio: AudioDesk
  /** Whether motion is reduced. */
  readonly still: boolean
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  const { call, traineeName, audio, still, onLeave } = props
  const { attempt, scenario, replayed } = call
  const { document } = scenario
  const { customer, setting, language } = document
  const talking = useTalking(call, traineeName, audio)
  const { place } = talking
  const { line } = place
  const phase = call.phase === 'held' || call.phase === 'closing' ? call.phase : 'talking'
  useProjectorTheme()
  useCallSounds({
    audio,
    phase: call.phase,
    setting,
    mood: line.mood,
    replayed,
    outcome: place.outcome,
    isSaid: talking.isSaid,
    ladderShown: attempt.mode !== 'exam',
  })
  const taken = replayed.played.at(-1)?.taken
  const chain = useMoodChain(
    { mood: line.mood, calm: replayed.state.calm, trust: replayed.state.trust, note: '' },
    {
      arrival: place.arrival,
      number: place.turn,
      feelings: taken?.kind === 'response' ? taken.document.micro : [],
    },
    still,
  )
  const voice = useCallVoice(call, talking, audio, { still, ready: chain.speaks })
  const speaking = useIsSpeaking(voice)
  // Coach's word would cover the answers; here it is shown when the trainer wants it.
  const { feedback, goOn } = talking
  useEffect(() => {
    if (feedback !== null) goOn()
  })

  const { tag } = useLanguage()
  const last = attempt.mode === 'exam' ? null : turnFeedback(scenario, replayed, traineeName, tag)
  const [kept, setShow] = useState(() => freshShow(place.arrival))
  const show = kept.arrival === place.arrival ? kept : freshShow(place.arrival)
  const [fittedLine, takeLine] = useFitted()
  const [fittedPoints, takePoints] = useFitted()
  const countdown = useCountdown()
  const linePages = fittedLine?.pages.length ?? 1
  const pages = show.sheet === 'points' ? (fittedPoints?.pages.length ?? 1) : linePages
  const facts: ProjectorFacts = {
    pages,
    answers: phase === 'talking' ? place.answers : [],
    phase,
    hasPoints: last !== null,
  }
  const press = (key: string): boolean => {
    if (key === 'p') onLeave()
    else if (key === 'm') talking.mute()
    else if (key === 'c') countdown.toggle()
    else if (key === '+' || key === '=' || key === '-') countdown.lengthen(key === '-' ? -1 : 1)
    else {
      const { show: next, wish, used } = pressProjectorKey(show, key, facts)
      setShow(next)
      if (wish?.kind === 'leave') onLeave()
      else if (wish?.kind === 'say') {
        countdown.stop()
        talking.answer(wish.response)
      } else if (wish?.kind === 'go-on') talking.goOn()
      return used
    }
    return true
  }
  useProjectorKeys(press)

  const linePage = show.sheet === 'none' ? show.page : 0
  const text =
    line.text === '' ? t(`call:silence.${mannerOf(setting)}`, { name: customer.name }) : line.text
  const { procedure } = scenario
  const thread = useThread(call, talking, traineeName, true)
  const paged = (
    <PagedText
      text={text}
      fitted={fittedLine}
      sizes={thread === null ? LINE_SIZES : WRITTEN_SIZES}
      page={linePage}
      language={language}
      onFit={takeLine}
    />
  )
  return (
    <ProjectorDesk
      label={t('projector:title', { title: document.title })}
      mood={chain.shown.mood}
      help={show.sheet === 'help'}
      dark={show.cover === 'picture'}
      darkWords={t('projector:dark')}
      stage={
        <ProjectorStage
          customer={customer}
          chain={chain}
          speaking={speaking}
          still={still}
          handset={setting === 'phone'}
          title={document.title}
          page={
            linePages > 1 ? t('projector:page', { page: linePage + 1, pages: linePages }) : null
          }
          caption={
            <>
              <HeardLine
                language={language}
                text={t('call:heard', {
                  name: customer.name,
                  mood: t(`ui:moodInText.${line.mood}`),
                  line: text,
                })}
              />
              {thread === null ? (
                paged
              ) : (
                <ProjectorThread {...thread} name={customer.name} language={language}>
                  {paged}
                </ProjectorThread>
              )}
            </>
          }
          ladder={
            attempt.mode === 'exam' ? null : (
              <ProjectorLadder
                title={t('ui:steps', { procedure: procedure.short, count: procedure.steps.length })}
                rungs={ladderRungs(scenario, replayed.played)}
              />
            )
          }
        />
      }
      telephone={
        <ProjectorTelephone
          countdown={countdown}
          display={t('projector:turn', { number: place.turn })}
          note={telephoneNote(t, show, place.answers, phase, last !== null, mannerOf(setting))}
        />
      }
    >
      <SavingNotice saving={call.saving} onRetry={call.retry} />
      <ProjectorPlace
        show={show}
        phase={phase}
        setting={setting}
        answers={place.answers}
        storing={call.storing?.kind === 'said' ? call.storing.response : null}
        language={language}
        feedback={last}
        fitted={fittedPoints}
        onFit={takePoints}
        onPress={press}
      />
    </ProjectorDesk>
  )
}
