/** Results of a learner for a spreadsheet: a row for each finished call and each drill. */
import type { FinishedDrill } from '../../../contract/drill-messages.ts'
import type { AttemptSummary } from '../../../contract/messages.ts'
import { SKILL_AREAS } from '../../../engine/progress/skill-areas.ts'
import { isCounted } from '../../../engine/rewards/past-call.ts'
import { starsOf } from '../../../engine/rewards/stars.ts'
import { cellOf } from '../../../engine/strings/csv-cell.ts'

const HEAD = [
  'kind',
  'finished',
  'id',
  'title',
  'mode',
  'percent',
  'stars',
  'outcome',
  'minutes',
  ...SKILL_AREAS,
] as const

/** Comma-separated, a byte order mark first so that spreadsheets take it for UTF-8; no cell is ever a formula. */
export function resultsCsv(
  calls: readonly AttemptSummary[],
  drills: readonly FinishedDrill[],
): string {
  const rows = [...calls.filter(isCounted).map(callRow), ...drills.map(drillRow)].toSorted(
    (one, other) => (String(one[1]) < String(other[1]) ? -1 : 1),
  )
  const lines = [HEAD, ...rows].map((row) =>
    row.map((cell) => quoted(cellOf(String(cell)))).join(','),
  )
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function callRow(call: AttemptSummary): readonly (string | number)[] {
  const { scenario, title, mode, percent, outcome, startedAt, duration, shares } = call
  const areas = SKILL_AREAS.map((area) => shares?.[area] ?? '')
  const ended = new Date(Date.parse(startedAt) + duration).toISOString()
  const minutes = Math.round(duration / 6_000) / 10
  return [
    'call',
    ended,
    scenario,
    title,
    mode,
    percent ?? '',
    starsOf(call),
    outcome ?? '',
    minutes,
    ...areas,
  ]
}

function drillRow({
  drill,
  title,
  finishedAt,
  share,
}: FinishedDrill): readonly (string | number)[] {
  const rest = ['', '', '', ...SKILL_AREAS.map(() => '')]
  return ['drill', finishedAt, drill, title, '', Math.round(share * 100), ...rest]
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
