/**
 * Which moods a moment can tell apart. Most moments ask nothing about the mood: what is on offer, where it leads and what
 * it earns is then the same in all of them, and the search works it out once.
 */
import type { Moment, MoodChange, Scenario } from '../conversation/scenario.ts'
import { MoodClasses, type AskedOfMood } from './mood-classes.ts'
import { moodQuestions, type MoodQuestion } from './mood-questions.ts'

/** By moment: the classes of moods in it, or null where it treats all moods alike. */
export function moodDistinctions(scenario: Scenario): readonly (MoodClasses | null)[] {
  const asked = new Map<string, readonly MoodQuestion[]>()
  const askedBy = (source: string | null): readonly MoodQuestion[] => {
    if (source === null) return []
    const known = asked.get(source)
    if (known !== undefined) return known
    const expression = scenario.expressions.get(source)
    const found = expression === undefined ? [] : moodQuestions(expression)
    asked.set(source, found)
    return found
  }
  return scenario.moments.map((moment) => {
    const questions = questionsOf(moment, askedBy)
    return questions === null ? null : new MoodClasses(questions, scenario.initial)
  })
}

function questionsOf(
  { responses, silence }: Moment,
  askedBy: (source: string | null) => readonly MoodQuestion[],
): AskedOfMood | null {
  const before = new Set<MoodQuestion>()
  const after = new Set<MoodQuestion>()
  const changes: Pick<MoodChange, 'calm' | 'trust'>[] = [{ calm: 0, trust: 0 }]
  for (const { document, moods } of silence === null ? responses : [...responses, silence]) {
    const sources = [
      'when' in document ? document.when : null,
      ...document.moods.map((change) => change.when),
      ...document.set.map((assignment) => assignment.to),
    ]
    for (const source of sources) for (const ask of askedBy(source)) before.add(ask)
    const ways = document.next.flatMap((way) => askedBy(way.when))
    for (const ask of ways) after.add(ask)
    if (ways.length > 0) changes.push(...moods)
  }
  if (before.has('mixed') || after.has('mixed')) return 'any'
  if (before.size === 0 && after.size === 0) return null
  const asks = (questions: ReadonlySet<MoodQuestion>) =>
    [...questions].filter((question) => question !== 'mixed')
  return { before: asks(before), after: asks(after), changes: distinct(changes) }
}

function distinct(
  changes: readonly Pick<MoodChange, 'calm' | 'trust'>[],
): readonly Pick<MoodChange, 'calm' | 'trust'>[] {
  return [...new Map(changes.map((change) => [`${change.calm} ${change.trust}`, change])).values()]
}
