const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ğ',
  i: 'í',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Č',
  D: 'Đ',
  E: 'É',
  G: 'Ğ',
  H: 'Ĥ',
  I: 'Î',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ø',
  P: 'Þ',
  R: 'Ř',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  W: 'Ŵ',
  Y: 'Ý',
}
const FILLING = 'öné ţŵö ţĥřéé ƒöûř ƒívé šíx šévéñ éíğĥţ ñíñé ţéñ éļévéñ ţŵéļvé'

/**
 * Makes a text that can still be read, but is accented, longer by two fifths, and in brackets: what is not
 * accented was not in the words, what lacks a bracket was cut off. Places for values stay as they are.
 */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\{.*?\}\})/)
  const accented = parts
    .map((part) =>
      part.startsWith('{{')
        ? part
        : part.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('')
  const size = text.replace(/\{\{.*?\}\}/g, '').length
  const more = Math.ceil(size * 0.35)
  return `[${accented}${more > 1 ? ` ${FILLING.slice(0, more - 1).trim()}` : ''}]`
}
