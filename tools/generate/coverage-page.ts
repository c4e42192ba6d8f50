/** docs/coverage.md: which scenario, drill and place of the handbook trains what. */
import { coverage, type CoverageRow, type TaughtContent } from '../../engine/library/coverage.ts'

const HEADINGS = {
  principle: ['Principles', 'Every principle that a score, a reason or a drill names.'],
  attitude: ['Attitudes', 'Shown by answers; the profile in the debrief collects them.'],
  phrase: ['Phrases', 'Trigger phrases and their calm counterparts.'],
  step: ['Steps of procedures', 'Each is to be met in three places at least.'],
} as const

/** Scenarios and places that a row lists; more are counted. */
const MOST_LISTED = 4

export function coveragePage(content: TaughtContent): string {
  const rows = coverage(content)
  const { scenarios, drills, chapters, procedures } = content
  const entries = chapters.reduce((sum, chapter) => sum + chapter.entries.length, 0)
  const sections = Object.entries(HEADINGS).map(
    ([group, [title, about]]) =>
      `## ${title}\n\n${about}\n\n${table(rows.filter((row) => row.group === group))}`,
  )
  return `# What trains what

Written by \`npm run generate\` from the files in \`scenarios/\`: ${scenarios.length} scenarios, ${drills.length} drills,
${entries} entries in ${chapters.length} chapters of the handbook, ${procedures.length} procedures. A number in parentheses
counts the moments of all scenarios together. A test holds that no row is empty.

${sections.join('\n\n')}
`
}

function table(rows: readonly CoverageRow[]): string {
  const lines = rows.map(
    ({ id, title, scenarios, moments, drills, handbook }) =>
      `| \`${id}\` | ${title} | ${some(scenarios)}${moments > 0 ? ` (${moments})` : ''} | ${some(drills)} | ${some(handbook)} |`,
  )
  return ['| id | | scenarios | drills | handbook |', '|---|---|---|---|---|', ...lines].join('\n')
}

function some(names: readonly string[]): string {
  if (names.length === 0) return '–'
  const more = names.length - MOST_LISTED
  return `${names.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
