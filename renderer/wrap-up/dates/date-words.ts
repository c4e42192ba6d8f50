/** What is needed to misremember a date in a language. */
export interface DateWords {
  /** From Monday on; the last is never offered as a working day. */
  readonly weekdays: readonly string[]
  /** Words for a time, each with what one might remember in its place. */
  readonly spoken: readonly (readonly [said: RegExp, instead: readonly string[]])[]
  /** Hours written as words, which slip to the hour beside. */
  readonly hours: readonly string[]
  /** A time in figures: the hour, what stands between, and the minutes where there are any. */
  readonly time: RegExp
  /** Offered when a date gives no other slips away. */
  readonly anyway: readonly string[]
}

const ENGLISH: DateWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  spoken: [
    [/\btoday\b/i, ['tomorrow', 'this week']],
    [/\btonight\b/i, ['tomorrow evening', 'this week']],
    [/\btomorrow\b/i, ['today', 'the day after tomorrow']],
    [/\bmorning\b/i, ['afternoon', 'evening']],
    [/\bafternoon\b/i, ['morning', 'evening']],
    [/\bevening\b/i, ['morning', 'afternoon']],
    [/\bnoon\b/i, ['the end of the day', 'nine']],
    [/\bthis week\b/i, ['next week', 'this month']],
    [/\bnext week\b/i, ['this week', 'in two weeks']],
    [/\bwithin the hour\b/i, ['within the day', 'within two hours']],
  ],
  hours: [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  time: /\b([01]?\d|2[0-3])(:)([0-5]\d)\b/,
  anyway: ['No date was given', 'Within a week'],
}

const FRENCH: DateWords = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  spoken: [
    [/\baujourd[’']hui\b/i, ['demain', 'cette semaine']],
    [/\bce soir\b/i, ['demain soir', 'cette semaine']],
    [/(?<!après-)\bdemain\b/i, ['aujourd’hui', 'après-demain']],
    [/\bmatin\b/i, ['après-midi', 'soir']],
    [/\baprès-midi\b/i, ['matin', 'soir']],
    [/(?<!après-)\bmidi\b/i, ['la fin de la journée', '9 h']],
    [/\bcette semaine\b/i, ['la semaine prochaine', 'ce mois-ci']],
    [/\bla semaine prochaine\b/i, ['cette semaine', 'dans deux semaines']],
    [/\bdans l[’']heure\b/i, ['dans la journée', 'dans les deux heures']],
  ],
  hours: [],
  time: /\b([01]?\d|2[0-3])([\s\u00a0\u202f]?h(?:[\s\u00a0\u202f](?=\d))?|:)([0-5]\d)?(?!\p{L})/u,
  anyway: ['Aucune date n’a été donnée', 'Dans la semaine'],
}

/** The words of the language closest to a BCP 47 tag. */
export function dateWords(tag: string): DateWords {
  return tag.toLowerCase().split('-')[0] === 'fr' ? FRENCH : ENGLISH
}
