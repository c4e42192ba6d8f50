import { useEffect, type ReactElement } from 'react'
import { contactOf } from '../../engine/format/contact.ts'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { useProjector } from '../projector/use-projector.ts'
import { useKey } from '../ui/controls/use-key.ts'
import { DiallingPhase } from './dialling-phase.tsx'
import { OpeningPhase } from './opening-phase.tsx'
import { RingingPhase } from './ringing-phase.tsx'
import type { Call } from './use-call.ts'
import { useMadeReady } from './use-made-ready.ts'

/** Before the conversation: the telephone rings, or is to be dialled, or the customer has come up in another way. */
export function BeginningPhase(props: {
  readonly call: Call
  readonly audio: AudioDesk
  /** Where timers are off, the telephone goes on ringing and still counts as picked up in time. */
  readonly patient: boolean
  /** Whether the handset is being lifted right now. */
  readonly lifting: boolean
  readonly onPickUp: (ring: number) => void
}): ReactElement {
  const { call, audio, onPickUp } = props
  const projector = useProjector()
  useKey('p', () => projector.turn(true), { when: !projector.on })
  const contact = contactOf(call.attempt.copy.document)
  const telephone = contact === 'phone' || contact === 'outgoing'
  useMadeReady(call, audio)
  useEffect(() => {
    audio.prepare(['key-click', 'cue-up', 'cue-down', 'step'])
    if (telephone) audio.prepare(['ring-near', 'ringing-tone', 'pick-up', 'plug', 'hold-tune'])
  }, [audio, telephone])
  switch (contact) {
    case 'phone':
      return <RingingPhase {...props} />
    case 'outgoing':
      return <DiallingPhase call={call} audio={audio} onPickUp={() => onPickUp(0)} />
    default:
      return <OpeningPhase call={call} audio={audio} setting={contact} onOpen={() => onPickUp(0)} />
  }
}
