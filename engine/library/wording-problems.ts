/** What is wrong with the words of one scenario or of a translation: too strong, too hard to read. */
import { LineStarts } from '../format/line-starts.ts'
import type { ScenarioDocument } from '../format/scenario-document.ts'
import type { PlacesInScenario } from '../format/scenario-places.ts'
import { placedProblem } from '../problems/placed-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { ReadTable } from '../strings/read-string-table.ts'
import { readingEase } from './reading-ease.ts'
import { scenarioTextsWithPlaces } from './scenario-words.ts'
import { strongWordIn } from './strong-words.ts'
import type { WordedText } from './worded-text.ts'

/** The hardest that spoken lines and reasons may be, in LIX; the spoken ones of good scenarios lie below 30. */
const HARDEST_SPOKEN = 35
const HARDEST_REASON = 45
/** Words below which a measure says nothing. */
const FEWEST_TEXTS = 2

/** The words of a scenario in its own language. */
export function scenarioWordingProblems(
  document: ScenarioDocument,
  places: PlacesInScenario,
  file: string,
): readonly Problem[] {
  return wordingProblems(scenarioTextsWithPlaces(document, places), document.language, file)
}

/** The words of a translation; `source` is the text of its file. */
export function tableWordingProblems(
  { table, places }: ReadTable,
  source: string,
  file: string,
): readonly Problem[] {
  if (table === null) return []
  const lines = new LineStarts(source)
  const texts = table.entries.map(({ id, text }) => ({
    text,
    kind: kindOf(id),
    place: () => lines.placeOf(places.ofTranslation(id)),
  }))
  return wordingProblems(texts, table.language, file)
}

function kindOf(id: string): WordedText['kind'] {
  if (id.endsWith('.why')) return 'reason'
  if (/\.responses\.[^.]+\.say$/.test(id)) return 'answer'
  return /^moments\.[^.]+\.customer(?:\.|$)/.test(id) ? 'line' : 'other'
}

/** The words of any texts; `language` is their BCP 47 tag. */
export function wordingProblems(
  texts: readonly WordedText[],
  language: string,
  file: string,
): readonly Problem[] {
  const strong = texts.flatMap(({ text, place }) => {
    const word = strongWordIn(text, language)
    return word === null ? [] : [placedProblem('TR954', file, place(), { word })]
  })
  const kinds = Map.groupBy(texts, ({ kind }) => kind)
  return [
    ...strong,
    ...tooHard('the customer’s lines', kinds.get('line') ?? [], HARDEST_SPOKEN, file),
    ...tooHard('the answers', kinds.get('answer') ?? [], HARDEST_SPOKEN, file),
    ...tooHard('the reasons', kinds.get('reason') ?? [], HARDEST_REASON, file),
  ]
}

function tooHard(
  what: string,
  chosen: readonly WordedText[],
  most: number,
  file: string,
): readonly Problem[] {
  const [first] = chosen
  const ease = Math.round(readingEase(chosen.map(({ text }) => text)))
  if (first === undefined || chosen.length < FEWEST_TEXTS || ease <= most) return []
  return [placedProblem('TR955', file, first.place(), { what, ease, most })]
}
