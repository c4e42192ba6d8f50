/** Whether somebody speaks, and so whether the room and the effects have to make way. */

/** Milliseconds within which everything else makes room once somebody speaks. */
const DUCK_WITHIN = 120
/** Milliseconds after the last word before the room comes back, so that it does not jump up in every pause. */
const RELEASE_AFTER = 400
/** Milliseconds in which it comes back. */
const RELEASE_WITHIN = 600

export class Ducking {
  private speaking = 0
  private ducked = false
  private releasing: ReturnType<typeof setTimeout> | undefined
  private readonly onChange: (within: number) => void

  /** `onChange` is told within how many milliseconds the volumes should have changed. */
  constructor(onChange: (within: number) => void) {
    this.onChange = onChange
  }

  get isDucked(): boolean {
    return this.ducked
  }

  /** Somebody begins to speak; counted, since a word may begin before the last one is over. */
  duck(): void {
    this.speaking += 1
    clearTimeout(this.releasing)
    if (this.ducked) return
    this.ducked = true
    this.onChange(DUCK_WITHIN)
  }

  /** Somebody has spoken; one call too many changes nothing. */
  release(): void {
    if (this.speaking === 0) return
    this.speaking -= 1
    if (this.speaking > 0) return
    this.releasing = setTimeout(() => {
      this.ducked = false
      this.onChange(RELEASE_WITHIN)
    }, RELEASE_AFTER)
  }

  /** Nobody speaks any more and nothing is to be changed. */
  end(): void {
    clearTimeout(this.releasing)
    this.speaking = 0
    this.ducked = false
  }
}
