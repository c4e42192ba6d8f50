/**
 * Which moods a moment can tell apart. Most moments ask nothing about the mood: what is on offer, where it leads and what
 * it earns is then the same in all of them, and the search works it out once.
 */
import type { Moment, MoodChange, Response, Scenario, Silence } from '../conversation/scenario.ts'
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

type AskedBy = (source: string | null) => readonly MoodQuestion[]
type Change = Pick<MoodChange, 'calm' | 'trust'>

const NO_CHANGE: Change = { calm: 0, trust: 0 }

function questionsOf({ responses, silence }: Moment, askedBy: AskedBy): AskedOfMood | null {
  const before = new Set<MoodQuestion>()
  const after = new Set<MoodQuestion>()
  const changes = new Map<string, Change>([[nameOf(NO_CHANGE), NO_CHANGE]])
  for (const taken of silence === null ? responses : [...responses, silence]) {
    noteBefore(taken, askedBy, before)
    if (!noteAfter(taken, askedBy, after)) continue
    for (const change of taken.moods) changes.set(nameOf(change), change)
  }
  if (before.has('mixed') || after.has('mixed')) return 'any'
  if (before.size === 0 && after.size === 0) return null
  const asks = (questions: ReadonlySet<MoodQuestion>) =>
    [...questions].filter((question) => question !== 'mixed')
  return { before: asks(before), after: asks(after), changes: [...changes.values()] }
}

/** Adds what is asked of the mood before it is moved. */
function noteBefore(taken: Response | Silence, askedBy: AskedBy, asked: Set<MoodQuestion>): void {
  if (taken.kind === 'response') note(askedBy(taken.document.when), asked)
  for (const change of taken.document.moods) note(askedBy(change.when), asked)
  for (const assignment of taken.document.set) note(askedBy(assignment.to), asked)
}

/** Adds what is asked of it afterwards; tells whether that is anything. */
function noteAfter(taken: Response | Silence, askedBy: AskedBy, asked: Set<MoodQuestion>): boolean {
  let isAny = false
  for (const way of taken.document.next) isAny = note(askedBy(way.when), asked) || isAny
  return isAny
}

function note(questions: readonly MoodQuestion[], asked: Set<MoodQuestion>): boolean {
  for (const question of questions) asked.add(question)
  return questions.length > 0
}

function nameOf({ calm, trust }: Change): string {
  return `${calm} ${trust}`
}
