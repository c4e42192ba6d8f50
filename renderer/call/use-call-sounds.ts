import { useEffect, useRef } from 'react'
import type { ReplayedAttempt } from '../../engine/attempt/replay.ts'
import { moodLevel, type MoodId } from '../../engine/doctrine/mood.ts'
import type { OutcomeId } from '../../engine/doctrine/outcomes.ts'
import type { AudioDesk } from '../audio/audio-desk.ts'
import type { CallPhase } from './place/call-phase.ts'

/** Milliseconds after which the cue follows the click of the key, when the face has changed. */
const CUE_AFTER = 160

/** Lets the call sound: the room by mood, a soft cue as rapport is gained or lost, the hold tune, the end. */
export function useCallSounds(sounds: {
  readonly audio: AudioDesk
  readonly phase: CallPhase
  readonly mood: MoodId
  readonly replayed: ReplayedAttempt
  readonly outcome: OutcomeId | null
  readonly voice: string | null
}): void {
  const { audio, phase, mood, replayed, outcome, voice } = sounds
  const talking = phase === 'talking'
  useEffect(() => {
    audio.setRoom(talking ? mood : null)
  }, [audio, talking, mood])
  useEffect(() => () => audio.setRoom(null), [audio])

  useEffect(() => {
    if (phase !== 'held') return
    audio.start('hold-tune')
    return () => audio.stop('hold-tune')
  }, [audio, phase])

  // Only turns taken on this screen sound, not those that were there when it opened.
  const heard = useRef(replayed.played.length)
  useEffect(() => {
    const { played } = replayed
    const last = played.at(-1)
    const isNew = played.length > heard.current
    heard.current = played.length
    if (last === undefined || !isNew) return
    const change =
      moodLevel(last.after.calm, last.after.trust) - moodLevel(last.before.calm, last.before.trust)
    const cue = setTimeout(() => {
      if (outcome === 'loyal' || outcome === 'satisfied') audio.play('ending-good')
      else if (outcome === 'lost') audio.play('ending-bad')
      else if (change > 0) audio.play('cue-up')
      else if (change < 0) audio.play('cue-down')
      if (voice !== null) audio.playRecording(voice)
    }, CUE_AFTER)
    return () => clearTimeout(cue)
  }, [audio, replayed, outcome, voice])
}
