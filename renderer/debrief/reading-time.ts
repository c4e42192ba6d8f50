/** Milliseconds a character takes to be read at an easy pace (about 190 words a minute). */
const CHARACTER = 55
const LEAST = 3_500

/** How long a text stays before the playback goes on, in milliseconds. */
export function readingTime(text: string): number {
  return Math.max(LEAST, text.length * CHARACTER)
}
