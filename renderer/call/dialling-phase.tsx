import { useEffect, useRef, type ReactElement } from 'react'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { ProjectorDialling } from '../projector/projector-dialling.tsx'
import { useProjector } from '../projector/use-projector.ts'
import { DiallingScreen } from '../ringing/dialling-screen.tsx'
import type { DiallingPhase as Phase } from '../ringing/dialling-words.ts'
import { useBell } from './timing/use-bell.ts'
import type { Call } from './use-call.ts'

/** Milliseconds that a ringing tone sounds. */
const TONE_SOUND = 1100

/** The trainee rings the customer: nothing is scored about when, and the ringing tone comes twice. */
export function DiallingPhase(props: {
  readonly call: Call
  readonly audio: AudioDesk
  readonly onPickUp: () => void
}): ReactElement {
  const { call, audio, onPickUp } = props
  const { attempt, phase, dial, storing } = call
  const projector = useProjector()
  const dialling = phase === 'dialling'
  const sounding = useBell(dialling ? call.ring : 0, () => audio.play('ringing-tone'), TONE_SOUND)
  useEffect(() => () => audio.stop('ringing-tone'), [audio])

  const pickUp = () => {
    if (storing !== null) return
    audio.stop('ringing-tone')
    audio.play('plug')
    onPickUp()
  }
  const latest = useRef(pickUp)
  useEffect(() => {
    latest.current = pickUp
  })
  useEffect(() => {
    if (phase === 'answered') latest.current()
  }, [phase])
  const press = () => {
    if (dialling) pickUp()
    if (phase !== 'on-hook') return
    audio.play('pick-up')
    dial()
  }

  const shown: Phase = phase === 'on-hook' || phase === 'dialling' ? phase : 'answered'
  const screen = { copy: attempt.copy, phase: shown, tone: call.ring, sounding, onDial: press }
  if (projector.on) return <ProjectorDialling {...screen} onLeave={() => projector.turn(false)} />
  return <DiallingScreen {...screen} mode={attempt.mode} />
}
