/** How one check of the whole test run went. */
export interface CheckResult {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** What to read first at the end of the run: which tests failed and how, or passed only when tried again. */
  readonly remarks?: readonly string[]
}

/** One check of `npm test`. A command that only passes or fails counts as one test. */
export interface Check {
  readonly title: string
  readonly run: () => Promise<CheckResult>
}

/** The result of a check that only passes or fails. */
export function verdict(passed: boolean): CheckResult {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/** The sum of several results. */
export function total(results: readonly CheckResult[]): CheckResult {
  const sum = (part: 'passed' | 'failed' | 'skipped'): number =>
    results.reduce((all, one) => all + one[part], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}
