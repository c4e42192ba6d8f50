/**
 * Words stronger than a workplace prints. Customers may be angry, even abusive; they stay within what can stand on a
 * projector: “ridiculous”, “liar”, “idiot”, “damn” are mild enough and are not listed.
 */
const ENGLISH =
  /\b(?:(?:mother)?fuck\w*|shit\w*|bullshit|bitch\w*|bastards?|cunts?|dickheads?|arse(?:hole)?s?|assholes?|whores?|sluts?|wankers?|twats?|piss(?:ed)? off|retard(?:ed)?s?|spastics?|kill (?:you|yourself)|bash your|smash your face|beat you up)\b/i

const FRENCH =
  /(?<![\p{L}])(?:putains?|merd(?:e|es|ique)|emmerd\p{L}*|conn(?:ard|asse|ards|asses)|sal(?:ope|opes|aud|auds)|encul\p{L}*|putes?|bordel|foutre|ta gueule|fermez-la|trous? du cul|nique\p{L}*|casser la (?:figure|gueule)|vous tuer)(?![\p{L}])/iu

/** Stands in every text with such a word; a quick look that spares most texts the other. */
const FRENCH_HINT =
  /puta|merd|conn|salop|salau|encul|pute|bordel|foutre|gueule|fermez-la|cul|nique|casser|vous tuer/i

/** The first such word of a text in the language of a BCP 47 tag, or null. Other languages have no list yet. */
export function strongWordIn(text: string, language: string): string | null {
  const words = /^en\b/i.test(language) ? ENGLISH : /^fr\b/i.test(language) ? FRENCH : null
  if (words === FRENCH && !FRENCH_HINT.test(text)) return null
  const found = words?.exec(text) ?? null
  return found === null ? null : found[0]
}
