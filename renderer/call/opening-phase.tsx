import { useEffect, type ReactElement } from 'react'
import type { Setting } from '../../engine/format/scenario-document.ts'
import type { AudioDesk } from '../audio/audio-desk.ts'
import type { SoundName } from '../audio/sound-files.ts'
import { ProjectorOpening } from '../projector/projector-opening.tsx'
import { useProjector } from '../projector/use-projector.ts'
import { OpeningScreen } from './opening-screen.tsx'
import type { Call } from './use-call.ts'

/** How the customer is heard to come where nothing rings. */
const ARRIVALS = {
  counter: 'door-bell',
  chat: 'message-in',
  email: 'mail-in',
} as const satisfies Readonly<Record<Exclude<Setting, 'phone'>, SoundName>>

/** At the counter, in a chat, by e-mail: the customer is there until somebody answers. */
export function OpeningPhase(props: {
  readonly call: Call
  readonly audio: AudioDesk
  readonly setting: Exclude<Setting, 'phone'>
  readonly onOpen: () => void
}): ReactElement {
  const { audio, setting, onOpen } = props
  const { attempt, phase } = props.call
  const projector = useProjector()
  useEffect(() => {
    if (phase === 'waiting') audio.play(ARRIVALS[setting])
  }, [audio, phase, setting])
  if (projector.on)
    return (
      <ProjectorOpening
        copy={attempt.copy}
        setting={setting}
        onOpen={onOpen}
        onLeave={() => projector.turn(false)}
      />
    )
  return <OpeningScreen copy={attempt.copy} mode={attempt.mode} setting={setting} onOpen={onOpen} />
}
