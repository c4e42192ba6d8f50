/** The words of the field in a language: everything that trainees read of it. */
import { ATTITUDES, type AttitudeId } from './attitudes.ts'
import { doctrineLanguage, type DoctrineLanguage } from './doctrine-language.ts'
import { FRENCH_ATTITUDES } from './french/french-attitudes.ts'
import { FRENCH_MICRO_EMOTIONS } from './french/french-micro-emotions.ts'
import { FRENCH_MOODS } from './french/french-moods.ts'
import { FRENCH_OUTCOMES } from './french/french-outcomes.ts'
import { FRENCH_PHRASES } from './french/french-phrases.ts'
import { FRENCH_PRINCIPLES } from './french/french-principles.ts'
import { MICRO_EMOTIONS, type MicroEmotionId } from './micro-emotions.ts'
import { MOODS, type MoodId } from './mood.ts'
import { OUTCOMES, type OutcomeId } from './outcomes.ts'
import type { PhraseWords } from './phrase-words.ts'
import { PHRASES, type PhraseId } from './phrases.ts'
import type { Principle } from './principle.ts'
import { PRINCIPLES, type PrincipleId } from './principles.ts'

/** A name with what it means, one sentence. */
export interface NamedMeaning {
  readonly title: string
  readonly meaning: string
}

/** What a principle says; `source` where the claim comes from research. */
export type PrincipleWords = Pick<Principle, 'title' | 'sentence' | 'source'>

export interface DoctrineWords {
  readonly principles: Readonly<Record<PrincipleId, PrincipleWords>>
  readonly attitudes: Readonly<Record<AttitudeId, NamedMeaning>>
  readonly microEmotions: Readonly<Record<MicroEmotionId, string>>
  readonly moods: Readonly<Record<MoodId, string>>
  readonly outcomes: Readonly<Record<OutcomeId, NamedMeaning>>
  readonly phrases: Readonly<Record<PhraseId, PhraseWords>>
}

const WORDS: Readonly<Record<DoctrineLanguage, DoctrineWords>> = {
  en: {
    principles: byId(PRINCIPLES, (principle) => principle),
    attitudes: byId(ATTITUDES, (attitude) => attitude),
    microEmotions: byId(MICRO_EMOTIONS, ({ title }) => title),
    moods: byId(MOODS, ({ title }) => title),
    outcomes: byId(OUTCOMES, (outcome) => outcome),
    phrases: byId(PHRASES, (phrase) => phrase),
  },
  fr: {
    principles: FRENCH_PRINCIPLES,
    attitudes: FRENCH_ATTITUDES,
    microEmotions: FRENCH_MICRO_EMOTIONS,
    moods: FRENCH_MOODS,
    outcomes: FRENCH_OUTCOMES,
    phrases: FRENCH_PHRASES,
  },
}

/** The words in the language closest to a BCP 47 tag. */
export function doctrineWords(tag: string): DoctrineWords {
  return WORDS[doctrineLanguage(tag)]
}

function byId<Entry extends { readonly id: string }, Value>(
  entries: readonly Entry[],
  value: (entry: Entry) => Value,
): Readonly<Record<Entry['id'], Value>> {
  // Every id of the list becomes a key, and there are no others.
  return Object.fromEntries(entries.map((entry) => [entry.id, value(entry)])) as Record<
    Entry['id'],
    Value
  >
}
