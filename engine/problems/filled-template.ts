/** Fills the gaps of a message. */

/** Longest part of a file that a message repeats whole. */
const LONGEST_QUOTE = 240
/** What is repeated of a longer one. */
const SHORTENED = 60

/** The template with every `{gap}` that has a value filled in, on one line. */
export function filledTemplate(
  template: string,
  gaps: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = gaps[name]
    if (value === undefined) return whole
    const words = String(value).replace(/\s+/g, ' ')
    return words.length > LONGEST_QUOTE ? `${words.slice(0, SHORTENED)}…` : words
  })
}
