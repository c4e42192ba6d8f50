/** Makes complete moments of their forms. */
import { keyPlace } from './form.ts'
import { identified } from './made-identifier.ts'
import type { LineForm, MomentForm, StatementForm } from './moment-form.ts'
import type { Names } from './names.ts'
import { resolveCondition } from './resolve-expression.ts'
import {
  reportAfterUnconditional,
  reportLastCondition,
  resolveResponses,
  resolveSilence,
} from './resolve-response.ts'
import type {
  HubDocument,
  LineDocument,
  MomentDocument,
  StatementDocument,
} from './scenario-document.ts'
import { NONE } from './none.ts'
import { customerText, shownText } from './spoken-text.ts'

/** One moment; `at` is where its id stands. */
export function resolveMoment(
  id: string,
  at: number,
  read: MomentForm,
  names: Names,
): MomentDocument {
  const { problems } = names
  const { outcome } = read
  if (outcome !== undefined) {
    for (const key of ['responses', 'silence', 'hub'] as const) {
      if (read[key] !== undefined) problems.report('TR501', keyPlace(read.node, key), { id, key })
    }
    if (read.tells === undefined) problems.report('TR508', at, { id })
  } else if (
    read.responses === undefined &&
    !read.node.keys.some((key) => key.value === 'responses')
  ) {
    problems.report('TR502', at, { id })
  }
  if (outcome === undefined && read.tells !== undefined)
    problems.report('TR519', keyPlace(read.node, 'tells'), { id })
  return {
    id,
    lines: resolveLines(read.customer, keyPlace(read.node, 'customer'), names),
    feels: read.feels ?? null,
    statements: read.statements === undefined ? NONE : resolveStatements(read.statements, names),
    responses:
      read.responses === undefined ? NONE : resolveResponses(read.responses, id, at, names),
    silence: read.silence === undefined ? null : resolveSilence(read.silence, names),
    hub: read.hub === undefined ? null : resolveHub(id, read.hub, names),
    outcome: outcome ?? null,
    tells:
      read.tells === undefined
        ? null
        : { to: shownText(read.tells.to, names), say: shownText(read.tells.say, names) },
    picture: read.picture === undefined ? null : names.refer('media', read.picture),
    hint: shownText(read.hint, names),
  }
}

function resolveLines(
  read: readonly LineForm[] | undefined,
  at: number,
  names: Names,
): readonly LineDocument[] {
  if (read === undefined) return []
  reportLastCondition(read, at, 'line', names)
  reportAfterUnconditional(read, at, names)
  return read.map((line) => ({
    when: resolveCondition(line.when, names),
    say: customerText(line.say, names),
    voice: line.voice === undefined ? null : names.refer('media', line.voice),
  }))
}

function resolveStatements(
  read: readonly StatementForm[],
  names: Names,
): readonly StatementDocument[] {
  const ids = identified(
    read,
    (statement) => statement.id?.value,
    (statement) => statement.text?.value ?? '',
  )
  const seen = new Set<string>()
  return read.map((statement, index) => {
    const id = ids[index] ?? ''
    if (seen.has(id))
      names.problems.report('TR310', statement.id?.start ?? statement.node.start, {
        id,
        of: 'statement',
      })
    seen.add(id)
    return { id, text: shownText(statement.text, names), kind: statement.kind ?? 'fact' }
  })
}

function resolveHub(
  moment: string,
  read: NonNullable<MomentForm['hub']>,
  names: Names,
): HubDocument {
  const then = read.then === undefined ? '' : names.refer('moment', read.then)
  if (then === moment && read.then !== undefined)
    names.problems.report('TR512', read.then.start, { id: moment })
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is the author's word for what follows; nobody awaits a hub
  return { topics: names.referAll('topic', read.topics), then }
}
