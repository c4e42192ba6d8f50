import type { SystemSpeech, SystemVoice } from './system-speech.ts'

/** Milliseconds within which a system that has voices has said so; the list may still grow later. */
export const VOICES_ARRIVE = 1_200

/** The system's voices, which often arrive only after they were first asked for. */
export class VoiceList {
  private readonly speech: SystemSpeech | null
  private readonly asked: number
  private readonly now: () => number
  private readonly listeners = new Set<() => void>()
  private leave: (() => void) | null = null

  /** `now` is any clock in milliseconds that does not jump. */
  constructor(speech: SystemSpeech | null, now: () => number = () => performance.now()) {
    this.speech = speech
    this.now = now
    this.asked = now()
  }

  /** The voices known by now; none where the system's speech is broken. */
  get voices(): readonly SystemVoice[] {
    try {
      return this.speech?.voices() ?? []
    } catch {
      return []
    }
  }

  /** Whether the list is final as far as anybody can tell: some voice is there, or none came in time. */
  get isSettled(): boolean {
    return (
      this.speech === null || this.voices.length > 0 || this.now() - this.asked >= VOICES_ARRIVE
    )
  }

  /** Calls back when the list changes, and once when it counts as settled; answers how to stop. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener)
    if (this.leave === null) this.leave = this.listen()
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size > 0) return
      this.leave?.()
      this.leave = null
    }
  }

  private listen(): () => void {
    const tell = () => {
      for (const listener of this.listeners) listener()
    }
    let stop = () => undefined as void
    try {
      stop = this.speech?.onVoices(tell) ?? stop
    } catch {
      // A speech that cannot be listened to has no voices either.
    }
    const rest = Math.max(0, this.asked + VOICES_ARRIVE - this.now())
    const settling = this.isSettled ? undefined : setTimeout(tell, rest)
    return () => {
      clearTimeout(settling)
      stop()
    }
  }
}
