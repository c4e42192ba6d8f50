import type { LibraryCard } from '../../../contract/messages.ts'
import { moodAt, moodLevel } from '../../../engine/doctrine/mood.ts'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'

/** What the library shows of a sound scenario; `tables` are the languages of its string tables. */
export function libraryCard(
  document: ScenarioDocument,
  procedure: ProcedureDocument,
  tables: readonly string[],
): LibraryCard {
  const {
    title,
    language,
    setting,
    kind,
    difficulty,
    minutes,
    skills,
    request,
    customer,
    trainee,
  } = document
  const level = moodLevel(customer.mood.calm, customer.mood.trust)
  const start = document.moments.find((moment) => moment.id === document.start)
  return {
    title,
    language,
    languages: [...new Set([language, ...tables])],
    setting,
    kind,
    difficulty,
    minutes,
    skills,
    request,
    procedureTitle: procedure.title,
    customer: {
      name: customer.name,
      pronoun: customer.pronoun,
      look: customer.look,
      mood: start?.feels ?? moodAt(level),
      level,
    },
    company: trainee.company,
  }
}

/** The card in other words: the document is the same scenario in another language. */
export function cardInWords(
  card: LibraryCard,
  document: ScenarioDocument,
  procedure: ProcedureDocument,
): LibraryCard {
  return {
    ...card,
    title: document.title,
    language: document.language,
    skills: document.skills,
    request: document.request,
    procedureTitle: procedure.title,
    customer: { ...card.customer, name: document.customer.name },
    company: document.trainee.company,
  }
}
