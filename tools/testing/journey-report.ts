import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import type { CheckResult } from './check.ts'

const attempt = z.object({
  status: z.string(),
  errors: z.array(z.object({ message: z.string().optional() })).default([]),
})
const spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.int(),
  tests: z.array(z.object({ status: z.string(), results: z.array(attempt) })),
})
interface Suite {
  readonly title: string
  readonly specs?: readonly z.infer<typeof spec>[] | undefined
  readonly suites?: readonly Suite[] | undefined
}
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    title: z.string(),
    specs: z.array(spec).optional(),
    suites: z.array(suite).optional(),
  }),
)
const report = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  suites: z.array(suite),
})

/** Lines of an error message that are shown at the end of the run. */
const LINES_SHOWN = 8

/**
 * Counts Playwright's JSON report and names what did not pass at once. A test that passed when it was tried
 * again counts as passed, and is named. Throws where the text is no such report.
 */
export function readJourneyReport(text: string): CheckResult {
  const { stats, suites } = report.parse(JSON.parse(text))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    remarks: suites.flatMap(remarksOf),
  }
}

function remarksOf({ specs = [], suites = [] }: Suite): readonly string[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests.flatMap(({ status, results }) => {
      if (status !== 'unexpected' && status !== 'flaky') return []
      const message = results.flatMap(({ errors }) => errors).at(0)?.message ?? 'no message'
      const lines = stripVTControlCharacters(message).split('\n').slice(0, LINES_SHOWN)
      const verdict = status === 'flaky' ? 'passed only when tried again' : 'FAILED'
      return [`${verdict}: ${file}:${line} ${title}\n    ${lines.join('\n    ')}`]
    }),
  )
  return [...own, ...suites.flatMap(remarksOf)]
}
