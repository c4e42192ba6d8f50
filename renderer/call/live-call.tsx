import { startTransition, useEffect, useRef, useState, type ReactElement } from 'react'
import type { Attempt } from '../../contract/messages.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { useSettings } from '../app/settings.tsx'
import { goTo } from '../app/use-route.ts'
import { useAudioDesk } from '../audio/use-audio-desk.ts'
import { useVoiceDesk } from '../voice/use-voice-desk.ts'
import { useVoicesReady } from '../voice/use-voices-ready.ts'
import { ProjectorCall } from '../projector/projector-call.tsx'
import { useProjector } from '../projector/use-projector.ts'
import { WrapUpScreen } from '../wrap-up/wrap-up-screen.tsx'
import { BeginningPhase } from './beginning-phase.tsx'
import { useNotes } from './notes/use-notes.ts'
import type { CallPhase } from './place/call-phase.ts'
import { TalkingScreen } from './talking-screen.tsx'
import { useCall } from './use-call.ts'
import { isHeard } from './use-call-voice.ts'
import { useReducedMotion } from './use-reduced-motion.ts'

/** Milliseconds in which the handset leaves its cradle. */
const HANDSET_LIFT = 240

const BEFORE: ReadonlySet<CallPhase> = new Set([
  'ringing',
  'rung-out',
  'on-hook',
  'dialling',
  'answered',
  'waiting',
  'missed',
])

/** An attempt from where its log ends: ringing, talking, wrap-up, and on to the debrief. */
export function LiveCall(props: { readonly attempt: Attempt }): ReactElement | null {
  const host = useHost()
  const { learner } = useLearner()
  const { settings } = useSettings()
  const { attempt } = props
  const { document } = attempt.copy
  const call = useCall(attempt, (input) => host.attempts.append(input))
  const notes = useNotes(attempt.notes, (text) =>
    host.attempts.writeNotes({ attempt: attempt.id, notes: text }),
  )
  const audio = useAudioDesk(settings)
  // While the telephone rings, the voices get ready.
  useVoicesReady(
    useVoiceDesk(audio, settings),
    call.scenario.document.language,
    isHeard(document.setting),
  )
  const still = useReducedMotion(settings.motion)
  const traineeName = document.trainee.name === '' ? learner.name : document.trainee.name
  // Timers off means off: the telephone then waits, and still counts as picked up in time.
  const patient = settings.patience === 'off' && attempt.mode !== 'exam'
  const { phase } = call
  const projector = useProjector()
  const [opened] = useState(phase)
  const [lifting, setLifting] = useState(false)
  const lift = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(lift.current), [])

  const pickUp = async (ring: number) => {
    setLifting(true)
    await call.take({ kind: 'picked-up', ring })
    // The turn is stored; only the picture waits until the handset is up.
    lift.current = setTimeout(
      // The whole stage is drawn here: in pieces, so that a key is answered in between.
      () => startTransition(() => setLifting(false)),
      still || ring === 0 ? 0 : HANDSET_LIFT,
    )
  }
  useEffect(() => {
    if (phase === 'ended') goTo({ screen: 'debrief', attempt: attempt.id }, true)
  }, [phase, attempt.id])

  if (lifting || BEFORE.has(phase))
    return (
      <BeginningPhase
        call={call}
        audio={audio}
        patient={patient}
        lifting={lifting}
        onPickUp={(ring) => void pickUp(ring)}
      />
    )
  // The filed log stays on the desk until the debrief has been asked for, so that no blank page flashes up.
  if (phase === 'wrap-up' || (phase === 'ended' && opened !== 'ended'))
    return <WrapUpScreen call={call} traineeName={traineeName} notes={notes.text} audio={audio} />
  if (phase === 'ended') return null
  if (projector.on)
    return (
      <ProjectorCall
        call={call}
        traineeName={traineeName}
        audio={audio}
        still={still}
        onLeave={() => projector.turn(false)}
      />
    )
  return (
    <TalkingScreen
      call={call}
      traineeName={traineeName}
      audio={audio}
      notes={notes}
      still={still}
    />
  )
}
