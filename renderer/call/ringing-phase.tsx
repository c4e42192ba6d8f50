import { useEffect, type ReactElement } from 'react'
import { RINGS } from '../../engine/attempt/turn.ts'
import { useHost } from '../app/host.tsx'
import { useAction } from '../app/use-action.ts'
import { goTo } from '../app/use-route.ts'
import type { Setting } from '../../engine/format/scenario-document.ts'
import type { AudioDesk } from '../audio/audio-desk.ts'
import type { SoundName } from '../audio/sound-files.ts'
import { ProjectorRinging } from '../projector/projector-ringing.tsx'
import { useProjector } from '../projector/use-projector.ts'
import { RingingScreen } from '../ringing/ringing-screen.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { OpeningScreen } from './opening-screen.tsx'
import { useBell } from './timing/use-bell.ts'
import type { Call } from './use-call.ts'

/** How the customer is heard to come where nothing rings. */
const ARRIVALS = {
  phone: null,
  counter: 'door-bell',
  chat: 'message-in',
  email: 'mail-in',
} as const satisfies Readonly<Record<Setting, SoundName | null>>

/** Before the conversation: the telephone rings, or the customer has come up in another way. */
export function RingingPhase(props: {
  readonly call: Call
  readonly audio: AudioDesk
  /** Where timers are off, the telephone goes on ringing and still counts as picked up in time. */
  readonly patient: boolean
  /** Whether the handset is being lifted right now. */
  readonly lifting: boolean
  readonly onPickUp: (ring: number) => void
}): ReactElement {
  const host = useHost()
  const calling = useAction()
  const projector = useProjector()
  useKey('p', () => projector.turn(true), { when: !projector.on })
  const { call, audio, patient, lifting } = props
  const { attempt, phase } = call
  const { setting } = attempt.copy.document
  const rings = phase === 'ringing' || phase === 'rung-out'
  const ring = patient ? Math.min(call.ring, RINGS - 1) : call.ring
  const sounding = useBell(rings && !lifting ? call.ring : 0, () => audio.play('ring-near'))

  useEffect(() => {
    audio.prepare(['ring-near', 'pick-up', 'key-click', 'cue-up', 'cue-down', 'step', 'hold-tune'])
  }, [audio])
  const arrival = ARRIVALS[setting]
  useEffect(() => {
    if (phase === 'waiting' && arrival !== null) audio.play(arrival)
    // Nobody picked up here: the line rings on at another desk.
    if (phase === 'missed') audio.play('ring-far')
  }, [audio, phase, arrival])
  const { take } = call
  useEffect(() => {
    if (phase === 'rung-out' && !patient && !lifting) void take({ kind: 'missed' })
  }, [phase, patient, lifting, take])
  useEffect(() => () => audio.stop('ring-near'), [audio])

  const pickUp = () => {
    if (lifting || !rings || ring === 0) return
    // The bell cuts dead.
    audio.stop('ring-near')
    audio.play('pick-up')
    props.onPickUp(ring)
  }
  const callBack = () =>
    calling.run(async () => {
      const { learner, scenario, mode } = attempt
      const again = await host.attempts.begin({ learner, scenario, mode })
      goTo({ screen: 'call', attempt: again.id }, true)
    })

  if (setting !== 'phone')
    return (
      <OpeningScreen
        copy={attempt.copy}
        mode={attempt.mode}
        setting={setting}
        onOpen={() => props.onPickUp(0)}
      />
    )
  const shown = lifting ? 'picking-up' : phase === 'missed' ? 'missed' : 'ringing'
  if (projector.on)
    return (
      <ProjectorRinging
        copy={attempt.copy}
        ring={ring}
        sounding={sounding}
        phase={shown}
        onPickUp={pickUp}
        onCallBack={callBack}
        onLeave={() => projector.turn(false)}
      />
    )
  return (
    <RingingScreen
      copy={attempt.copy}
      mode={attempt.mode}
      ring={ring}
      sounding={sounding}
      phase={shown}
      onPickUp={pickUp}
      onCallBack={callBack}
      onLeave={() => goTo({ screen: 'library' })}
    />
  )
}
