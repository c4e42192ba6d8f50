import { describe, expect, it } from 'vitest'
import { readJourneyReport } from '../../tools/testing/journey-report.ts'

function reportWith(status: 'expected' | 'unexpected' | 'flaky', message?: string): string {
  const errors = message === undefined ? [] : [{ message }]
  return JSON.stringify({
    stats: {
      expected: status === 'expected' ? 1 : 0,
      unexpected: status === 'unexpected' ? 1 : 0,
      flaky: status === 'flaky' ? 1 : 0,
      skipped: 2,
    },
    suites: [
      {
        title: 'call.spec.ts',
        suites: [
          {
            title: 'in the dark theme',
            specs: [
              {
                title: 'a call can be taken',
                file: 'call.spec.ts',
                line: 12,
                tests: [{ status, results: [{ status: 'failed', errors }] }],
              },
            ],
          },
        ],
      },
    ],
  })
}

describe('the count of the journeys', () => {
  it('has nothing to remark where every journey passed at once', () => {
    expect(readJourneyReport(reportWith('expected'))).toEqual({
      passed: 1,
      failed: 0,
      skipped: 2,
      remarks: [],
    })
  })

  it('names a journey that failed, with the beginning of its message in plain text', () => {
    const { failed, remarks } = readJourneyReport(
      reportWith('unexpected', '\u001B[31mno answers on the desk\u001B[39m'),
    )
    expect(failed).toBe(1)
    expect(remarks).toEqual([
      'FAILED: call.spec.ts:12 a call can be taken\n    no answers on the desk',
    ])
  })

  it('counts a journey that passed when tried again as passed, and names it', () => {
    const { passed, failed, remarks } = readJourneyReport(reportWith('flaky', 'too slow'))
    expect([passed, failed]).toEqual([1, 0])
    expect(remarks?.[0]).toContain('passed only when tried again: call.spec.ts:12')
  })

  it('refuses a text that is no report', () => {
    expect(() => readJourneyReport('{}')).toThrow()
  })
})
