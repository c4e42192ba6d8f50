import type { Place } from '../format/line-starts.ts'

/** A text that people read, with its place in its file. */
export interface WordedText {
  readonly text: string
  readonly kind: 'line' | 'answer' | 'reason' | 'other'
  /** Asked for only where there is something to say about the text. */
  readonly place: () => Place
}
