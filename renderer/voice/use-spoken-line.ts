import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { MoodId } from '../../engine/doctrine/mood.ts'
import type { CustomerDocument } from '../../engine/format/scenario-document.ts'
import { customerVoice } from './choice/customer-voice.ts'
import type { LineState } from './spoken/line-state.ts'
import { useVoicesReady } from './use-voices-ready.ts'
import type { VoiceDesk } from './voice-desk.ts'

/** A line on a screen, and how it stands with it. */
export interface LineOnScreen {
  /** Names the line: the same words said again are another one. */
  readonly arrival: string
  readonly text: string
  readonly language: string
  readonly customer: Pick<CustomerDocument, 'name' | 'pronoun' | 'look' | 'voice'>
  /** The mood that the face shows. */
  readonly mood: MoodId
  readonly recording: string | null
  /** False for a line that is written rather than said. */
  readonly aloud: boolean
  /** Milliseconds a word takes where nobody speaks it; 0 for all at once. */
  readonly pace: number
  /** Whether it is the words' turn: an answer changes the face first. */
  readonly ready: boolean
  /** Whether the whole line is to be shown now, in silence. */
  readonly complete: boolean
  /** Whether the line has been answered: silence, even where it is being repeated. */
  readonly answered: boolean
  /** Whether the line must be silent for now (hold), to go on afterwards. */
  readonly held: boolean
  readonly onSaid: () => void
}

/** Has the line of a screen said: once when it arrives, until it is complete or the next one comes. */
export function useSpokenLine(desk: VoiceDesk, line: LineOnScreen): void {
  const { arrival, text, language, customer, mood, recording, aloud } = line
  const { pace, ready, answered, held } = line
  const complete = line.complete || answered
  const voice = useMemo(() => customerVoice(customer), [customer])
  const latest = useRef({ pace, complete, onSaid: line.onSaid })
  useEffect(() => {
    latest.current = { pace, complete, onSaid: line.onSaid }
  })
  useVoicesReady(desk, language, aloud)

  const begins = ready || complete
  useEffect(() => {
    if (!begins) return
    let told = false
    const tell = () => {
      const state = desk.line.snapshot()
      if (told || !state.said || state.arrival !== arrival) return
      told = true
      latest.current.onSaid()
    }
    const stop = desk.line.subscribe(tell)
    desk.line.say(
      { arrival, text, language, customer: voice, mood, recording, aloud },
      latest.current.pace,
    )
    if (latest.current.complete) desk.line.finish()
    tell()
    return stop
    // A translation that is chosen while the line is on says it anew, unless it was over.
  }, [desk, begins, arrival, text, language, voice, mood, recording, aloud])

  const finished = useRef(complete)
  useEffect(() => {
    if (complete && !finished.current) desk.line.finish()
    finished.current = complete
  }, [desk, complete])
  useEffect(() => {
    if (answered) desk.line.finish()
  }, [desk, answered])
  const wasHeld = useRef(false)
  useEffect(() => {
    if (held) desk.line.hold()
    else if (wasHeld.current) desk.line.resume()
    wasHeld.current = held
  }, [desk, held])
}

/** How far the line of a desk has been said; draws anew at each word. */
export function useLineState(desk: VoiceDesk): LineState {
  return useSyncExternalStore(desk.line.subscribe, desk.line.snapshot)
}

/** Whether somebody is heard or read speaking on a desk now; draws anew only when that changes. */
export function useIsSpeaking(desk: VoiceDesk): boolean {
  return useSyncExternalStore(desk.line.subscribe, () => {
    const { speaking, said, reached } = desk.line.snapshot()
    return speaking || (!said && reached >= 0 && reached !== Infinity)
  })
}

/** Whether a voice waits for a first key or click. */
export function useIsBlocked(desk: VoiceDesk): boolean {
  return useSyncExternalStore(desk.line.subscribe, () => desk.line.snapshot().blocked)
}
