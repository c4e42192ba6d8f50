import type { LibraryCard } from '../../../contract/messages.ts'
import { moodAt, moodLevel } from '../../../engine/doctrine/mood.ts'
import { skillTitle } from '../../../engine/doctrine/skill-words.ts'
import { knownSkill } from '../../../engine/doctrine/skills.ts'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'

/**
 * What the library shows of a sound scenario; `tables` are the languages of its string tables, `after` the entries that
 * are best played before.
 */
export function libraryCard(
  document: ScenarioDocument,
  procedure: ProcedureDocument,
  tables: readonly string[],
  after: readonly string[],
): LibraryCard {
  const {
    title,
    language,
    setting,
    calls,
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
    ...(calls === undefined ? {} : { calls }),
    kind,
    difficulty,
    minutes,
    skills: cardSkills(skills, skills, 'en'),
    after,
    request,
    procedure: procedure.id,
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

/** The card in other words: the document is the same scenario in the language closest to `asked`. */
export function cardInWords(
  card: LibraryCard,
  document: ScenarioDocument,
  procedure: ProcedureDocument,
  asked: string,
): LibraryCard {
  return {
    ...card,
    title: document.title,
    language: document.language,
    skills: cardSkills(
      card.skills.map(({ id }) => id),
      document.skills,
      asked,
    ),
    request: document.request,
    procedureTitle: procedure.title,
    customer: { ...card.customer, name: document.customer.name },
    company: document.trainee.company,
  }
}

/** Skills that the field knows are called the same in the whole library; a company's own as its author writes them. */
function cardSkills(
  ids: readonly string[],
  written: readonly string[],
  asked: string,
): LibraryCard['skills'] {
  return ids.map((id, place) => {
    const known = knownSkill(id)
    return known === null
      ? { id, title: written[place] ?? id }
      : { id: known, title: skillTitle(known, asked) }
  })
}
