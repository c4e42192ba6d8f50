import { useEffect, type ReactElement } from 'react'
import { RINGS } from '../../engine/attempt/turn.ts'
import { useHost } from '../app/host.tsx'
import { useAction } from '../app/use-action.ts'
import { goTo } from '../app/use-route.ts'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { ProjectorRinging } from '../projector/projector-ringing.tsx'
import { useProjector } from '../projector/use-projector.ts'
import { RingingScreen } from '../ringing/ringing-screen.tsx'
import { useBell } from './timing/use-bell.ts'
import type { Call } from './use-call.ts'

/** The telephone rings on the trainee's desk, until it is picked up or was rung three times in vain. */
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
  const { call, audio, patient, lifting } = props
  const { attempt, phase } = call
  const rings = phase === 'ringing' || phase === 'rung-out'
  const ring = patient ? Math.min(call.ring, RINGS - 1) : call.ring
  const sounding = useBell(rings && !lifting ? call.ring : 0, () => audio.play('ring-near'))

  useEffect(() => {
    // Nobody picked up here: the line rings on at another desk.
    if (phase === 'missed') audio.play('ring-far')
  }, [audio, phase])
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
