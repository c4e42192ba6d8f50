/** What a reminder says, in one language. */
export interface ReminderWords {
  readonly title: string
  readonly body: (name: string) => string
}

const ENGLISH: ReminderWords = {
  title: 'Time to practise',
  body: (name) => `${name}, a line is waiting. A few minutes are enough.`,
}

const FRENCH: ReminderWords = {
  title: 'C’est l’heure de s’entraîner',
  body: (name) => `${name}, une ligne vous attend. Quelques minutes suffisent.`,
}

/** The words for a BCP 47 tag. */
export function reminderWords(tag: string): ReminderWords {
  return tag.toLowerCase().split('-')[0] === 'fr' ? FRENCH : ENGLISH
}
