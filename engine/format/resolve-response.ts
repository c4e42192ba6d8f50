/** Makes complete responses and silences of their forms. */
import type { PrincipleId } from '../doctrine/principles.ts'
import { keyPlace } from './form.ts'
import { identified } from './made-identifier.ts'
import type { SilenceForm } from './moment-form.ts'
import type { Names } from './names.ts'
import { resolveAssignments, resolveCondition } from './resolve-expression.ts'
import type { MoodChangeForm, ResponseForm, WayForm } from './response-form.ts'
import type {
  MoodChangeDocument,
  ResponseDocument,
  SilenceDocument,
  WayDocument,
} from './scenario-document.ts'
import { NONE } from './none.ts'
import { responseText, shownText } from './spoken-text.ts'

/** Most responses that a trainee can take in at once. */
export const MOST_OFFERED = 5

/** The responses of a moment, with ids. `at` is where the moment stands. */
export function resolveResponses(
  read: readonly ResponseForm[],
  moment: string,
  at: number,
  names: Names,
): readonly ResponseDocument[] {
  const { problems } = names
  if (read.length === 1) problems.report('TR505', at, { moment })
  const always = read.filter(
    (response) => response.when === undefined && response.topic === undefined,
  ).length
  if (always > MOST_OFFERED)
    problems.report('TR506', at, { moment, count: always, most: MOST_OFFERED })
  reportTwice(read, names)
  const ids = identified(
    read,
    (response) => response.id?.value,
    (response) => response.say?.value ?? '',
  )
  return read.map((response, index) => resolveResponse(response, ids[index] ?? '', moment, names))
}

function reportTwice(read: readonly ResponseForm[], names: Names): void {
  const ids = new Set<string>()
  const words = new Set<string>()
  for (const { id, say } of read) {
    if (id !== undefined) {
      if (ids.has(id.value))
        names.problems.report('TR310', id.start, { id: id.value, of: 'response' })
      ids.add(id.value)
    }
    if (say !== undefined) {
      if (words.has(say.value)) names.problems.report('TR514', say.start, { words: say.value })
      words.add(say.value)
    }
  }
}

function resolveResponse(
  read: ResponseForm,
  id: string,
  moment: string,
  names: Names,
): ResponseDocument {
  const { problems } = names
  const at = read.say?.start ?? read.node.start
  if (read.why === undefined) problems.report('TR503', at, { id })
  const principles: readonly PrincipleId[] =
    read.principles ?? (read.principle === undefined ? [] : [read.principle])
  if (principles.length === 0) problems.report('TR504', at, { id })
  const promise = read.promise
  return {
    id,
    say: responseText(read.say, read.trigger_phrase, names),
    short: shownText(read.short, names),
    when: resolveCondition(read.when, names),
    topic: read.topic === undefined ? null : names.refer('topic', read.topic),
    performs: names.referAll('step', read.performs),
    shows: read.shows ?? NONE,
    empathy: read.empathy ?? 0,
    moods: resolveMoods(read.mood, keyPlace(read.node, 'mood'), names),
    micro: read.micro ?? NONE,
    triggerPhrase: read.trigger_phrase ?? null,
    calmPhrase: read.calm_phrase ?? null,
    answers: read.answers === 'request',
    pitches: read.pitches === undefined ? null : names.refer('offer', read.pitches),
    promise:
      promise === undefined
        ? null
        : {
            id: `${moment}/${id}`,
            what: shownText(promise.what, names),
            by: shownText(promise.by, names),
            keepable: promise.keepable ?? true,
          },
    set: resolveAssignments(read.set, names),
    settles: names.referAll('topic', read.settles),
    why: shownText(read.why, names),
    principles,
    next: resolveWays(read.next, keyPlace(read.node, 'next'), names),
  }
}

/** What happens when nobody answers. */
export function resolveSilence(read: SilenceForm, names: Names): SilenceDocument {
  return {
    after: read.after ?? 20,
    moods: resolveMoods(read.mood, keyPlace(read.node, 'mood'), names),
    set: resolveAssignments(read.set, names),
    why: shownText(read.why, names),
    next: resolveWays(read.next, keyPlace(read.node, 'next'), names),
  }
}

function resolveMoods(
  read: readonly MoodChangeForm[] | undefined,
  at: number,
  names: Names,
): readonly MoodChangeDocument[] {
  if (read === undefined) return NONE
  // A list of changes may end with a condition: then the mood does not move where none holds.
  reportAfterUnconditional(read, at, names)
  return read.map((change) => ({
    when: resolveCondition(change.when, names),
    calm: change.calm ?? 0,
    trust: change.trust ?? 0,
  }))
}

function resolveWays(
  read: readonly WayForm[] | undefined,
  at: number,
  names: Names,
): readonly WayDocument[] {
  if (read === undefined) return NONE
  reportLastCondition(read, at, 'way', names)
  reportAfterUnconditional(read, at, names)
  return read.map(({ when, to }) => ({
    when: resolveCondition(when, names),
    to: to === undefined ? '' : names.refer('moment', to),
  }))
}

interface Conditional {
  readonly when: { readonly start: number } | undefined
}

/** The last of a list must hold whatever happens. */
export function reportLastCondition(
  list: readonly Conditional[],
  at: number,
  of: string,
  names: Names,
): void {
  const last = list.at(-1)
  if (last?.when !== undefined) names.problems.report('TR405', last.when.start, { of })
  else if (last === undefined) names.problems.report('TR405', at, { of })
}

/** What stands after an entry without a condition can never happen. */
export function reportAfterUnconditional(
  list: readonly Conditional[],
  at: number,
  names: Names,
): void {
  const first = list.findIndex((entry) => entry.when === undefined)
  if (first < 0 || first === list.length - 1) return
  names.problems.report('TR406', list[first + 1]?.when?.start ?? at)
}
