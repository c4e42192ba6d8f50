/** Slips of the typing hand that readers of a language notice. */

export interface TypographicSlip {
  /** Offset in the text, in characters. */
  readonly at: number
  readonly what: string
  readonly cure: string
}

interface SlipRule {
  /** Stands in every text with the slip; a quick look that spares most texts the other. */
  readonly hint?: RegExp
  readonly pattern: RegExp
  readonly what: string
  readonly cure: string
}

const STRAIGHT_APOSTROPHE: SlipRule = {
  hint: /'/,
  pattern: /(?<=\p{L})'(?=\p{L})/u,
  what: 'a straight apostrophe',
  cure: 'write ’',
}

/** French asks for narrow spaces that do not break; a line that begins with an exclamation mark shows why. */
const FRENCH: readonly SlipRule[] = [
  {
    hint: /[^\u202f\u00a0][;!?]/,
    pattern: /(?<=[\p{L}\p{N}»…)]) ?[;!?](?![\p{L}\p{N}])/u,
    what: 'no narrow no-break space (U+202F) before ; ! or ?',
    cure: 'put one there',
  },
  {
    hint: /[^\u202f\u00a0]:/,
    pattern: /(?<=[\p{L}\p{N}»)]) ?:(?=\s|$)/u,
    what: 'no no-break space (U+00A0) before a colon',
    cure: 'put one there',
  },
  {
    hint: /[«»]/,
    pattern: /«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/u,
    what: 'no no-break space (U+00A0) inside « »',
    cure: 'put one there',
  },
  { pattern: /"/, what: 'a straight quotation mark', cure: 'write « and »' },
  STRAIGHT_APOSTROPHE,
]

const RULES: Readonly<Record<string, readonly SlipRule[]>> = {
  fr: FRENCH,
  en: [
    { pattern: /"/, what: 'a straight quotation mark', cure: 'write “ and ”' },
    STRAIGHT_APOSTROPHE,
  ],
}

/** The first slip of each kind; none for languages whose rules are not known here. */
export function typographicSlips(text: string, language: string): readonly TypographicSlip[] {
  const rules = RULES[language.split('-')[0] ?? ''] ?? []
  return rules.flatMap(({ hint, pattern, what, cure }) => {
    if (hint?.test(text) === false) return []
    const at = text.search(pattern)
    return at < 0 ? [] : [{ at, what, cure }]
  })
}
