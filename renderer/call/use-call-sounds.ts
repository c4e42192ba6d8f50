import { useEffect, useRef } from 'react'
import type { PlayedTurn, ReplayedAttempt } from '../../engine/attempt/replay.ts'
import { moodLevel, type MoodId } from '../../engine/doctrine/mood.ts'
import type { OutcomeId } from '../../engine/doctrine/outcomes.ts'
import type { Setting } from '../../engine/format/scenario-document.ts'
import { newSteps } from '../../engine/scoring/trained-steps.ts'
import type { AudioDesk } from '../audio/audio-desk.ts'
import type { SoundName } from '../audio/sound-files.ts'
import type { CallPhase } from './place/call-phase.ts'

/** Milliseconds after which the cue follows the click of the key, when the face has changed. */
const CUE_AFTER = 160
/** Milliseconds after which a step falls into its place on the ladder, when the wave has run through the cord. */
const STEP_AFTER = 680

/**
 * Lets the call sound: the room by setting and mood, messages and letters, a soft cue as rapport is gained or
 * lost, a step on the ladder, the hold tune, the end.
 */
export function useCallSounds(sounds: {
  readonly audio: AudioDesk
  readonly phase: CallPhase
  readonly setting: Setting
  readonly mood: MoodId
  readonly replayed: ReplayedAttempt
  readonly outcome: OutcomeId | null
  /** Whether the customer's line has been said, or written, to its end. */
  readonly isSaid: boolean
  /** Whether the ladder is on the screen; in an exam nothing tells that a step was taken. */
  readonly ladderShown: boolean
}): void {
  const { audio, phase, setting, mood, replayed, outcome, isSaid, ladderShown } = sounds
  const together = phase === 'talking' || phase === 'closing'
  useEffect(() => {
    audio.setRoom(together ? mood : null, setting)
  }, [audio, together, mood, setting])
  useEffect(() => () => audio.setRoom(null), [audio])

  const tune = phase === 'held' && setting === 'phone'
  useEffect(() => {
    if (!tune) return
    audio.start('hold-tune')
    return () => audio.stop('hold-tune')
  }, [audio, tune])

  const writing = together && setting === 'chat' && !isSaid
  useEffect(() => {
    if (!writing) return
    audio.start('typing')
    return () => {
      audio.stop('typing')
      audio.play('message-in')
    }
  }, [audio, writing])

  // Only turns taken on this screen sound, not those that were there when it opened.
  const heard = useRef(replayed.played.length)
  useEffect(() => {
    const { played } = replayed
    const last = played.at(-1)
    const isNew = played.length > heard.current
    heard.current = played.length
    if (last === undefined || !isNew) return
    const sent = sentSound(setting, last)
    if (sent !== null) audio.play(sent)
    const cue = setTimeout(() => {
      const name = cueFor(last, outcome)
      if (name !== null) audio.play(name)
      if (setting === 'email') audio.play('mail-in')
    }, CUE_AFTER)
    const step = setTimeout(() => {
      if (ladderShown && newSteps(last.before, last.taken) !== 0) audio.play('step')
    }, STEP_AFTER)
    return () => {
      clearTimeout(cue)
      clearTimeout(step)
    }
  }, [audio, replayed, outcome, setting, ladderShown])
}

function sentSound(setting: Setting, { taken }: PlayedTurn): SoundName | null {
  if (taken.kind !== 'response') return null
  if (setting === 'chat') return 'message-out'
  return setting === 'email' ? 'mail-out' : null
}

function cueFor({ before, after }: PlayedTurn, outcome: OutcomeId | null): SoundName | null {
  if (outcome === 'loyal' || outcome === 'satisfied') return 'ending-good'
  if (outcome === 'lost') return 'ending-bad'
  const change = moodLevel(after.calm, after.trust) - moodLevel(before.calm, before.trust)
  if (change === 0) return null
  return change > 0 ? 'cue-up' : 'cue-down'
}
