// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { DrillResult } from '../../../contract/drill-messages.ts'
import type { TaskMark } from '../../../engine/drills/mark-round.ts'
import { LanguageProvider } from '../../../renderer/app/language-provider.tsx'
import { ResultScore } from '../../../renderer/drills/result-score.tsx'
import { englishLanguage } from '../english-language.ts'

afterEach(cleanup)

function show(order: TaskMark['order'], form: 'order' | 'choice'): void {
  const result = {
    mark: { share: 0, right: 1, answered: 7, tasks: [{ order }] },
    round: { tasks: [{ form }] },
    before: null,
  }
  render(
    <LanguageProvider language={englishLanguage()}>
      {/* Only what the score reads. */}
      <ResultScore result={result as unknown as DrillResult} />
    </LanguageProvider>,
  )
}

test('an order alone is told by its pairs: one slip in its place would contradict nothing right', () => {
  show({ given: [], run: ['a'], pairsRight: 0, pairsInAll: 21 }, 'order')
  expect(screen.getByText(/^0 of 21 pairs stand in the right order/)).toBeTruthy()
  expect(screen.queryByText('1 of 7 right')).toBeNull()
})

test('everything else is told by what was right', () => {
  show(null, 'choice')
  expect(screen.getByText('1 of 7 right')).toBeTruthy()
})
