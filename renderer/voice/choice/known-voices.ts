/**
 * What the names of the systems' own voices tell. The Web Speech interface says neither whether a voice sounds
 * like a woman or a man nor that it is a toy, so the names that Windows, macOS and Linux use are listed here.
 */

const WOMEN =
  /\b(?:zira|hazel|susan|catherine|linda|heera|aria|jenny|michelle|ana|sonia|libby|hortense|julie|caroline|denise|eloise|samantha|victoria|karen|moira|tessa|fiona|kate|serena|allison|ava|nicky|veena|isha|am[eé]lie|audrey|aur[eé]lie|marie|chantal|vir?ginie|flo|sandy|shelley|grandma|slt|female|woman|femme)\b/i
const MEN =
  /\b(?:david|mark|george|james|richard|ravi|sean|guy|ryan|eric|paul|claude|henri|guillaume|daniel|alex|fred|tom|oliver|arthur|aaron|gordon|lee|rishi|thomas|nicolas|jacques|eddy|reed|rocko|grandpa|rms|awb|kal|male|man|homme)\b/i

/** Voices that are jokes, or so old that nobody would take them for a customer. */
const TOYS =
  /\b(?:albert|bad news|bahh|bells|boing|bubbles|cellos|good news|jester|junior|kathy|organ|pipe organ|ralph|superstar|trinoids|whisper|wobble|zarvox|deranged|hysterical|agnes|princess|croak|klatt\d*|robosoft\d*|whisperf?)\b/i

/** What a voice of this name sounds like, or null where its name does not tell. */
export function soundsLike(voiceName: string): 'woman' | 'man' | null {
  // Women first: "female" holds "male", and the word boundary alone would miss joined names.
  if (WOMEN.test(voiceName) || /female/i.test(voiceName)) return 'woman'
  return MEN.test(voiceName) || /male/i.test(voiceName) ? 'man' : null
}

/** Whether a voice of this name is not to be given to a customer. */
export function isToy(voiceName: string): boolean {
  return TOYS.test(voiceName)
}
