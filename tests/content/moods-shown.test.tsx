/** Whatever a trainee does, the mood that is shown and the figure beside it say the same. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { shownMood } from '../../engine/conversation/customer-line.ts'
import { momentOf } from '../../engine/conversation/step.ts'
import { MOODS, moodAt, moodLevel, type MoodId } from '../../engine/doctrine/mood.ts'
import { moodPoint } from '../../engine/scoring/mood-point.ts'
import { moodAtTheEnd } from '../../renderer/debrief/mood-at-the-end.ts'
import { MoodSlip } from '../../renderer/history/mood-slip.tsx'
import { MoodRow } from '../../renderer/ui/mood/mood-row.tsx'
import { WordsProvider, wordsNow } from '../../renderer/words/words-in-use.ts'
import { englishLanguage } from '../renderer/english-language.ts'
import { everyState } from './every-state.ts'
import { LIBRARY_SCENARIOS, libraryScenario } from './library-scenarios.ts'

const words = wordsNow(englishLanguage(), 'en')

/** The figure on the seal of a drawing, or null where it carries none. */
function figureOn(drawing: string): number | null {
  const figure = /<text[^>]*>(\d+)<\/text>/.exec(drawing)
  return figure === null ? null : Number(figure[1])
}

/** The moods whose words stand in a text. */
function moodsIn(text: string): readonly MoodId[] {
  return MOODS.filter(({ title }) => text.includes(title)).map(({ id }) => id)
}

function drawn(what: React.ReactNode): string {
  return renderToStaticMarkup(<WordsProvider value={words}>{what}</WordsProvider>)
}

describe.each(LIBRARY_SCENARIOS)('The moods of %s', (id) => {
  const scenario = libraryScenario(id)
  const first = moodPoint(scenario.initial, 0)
  const states = new Map(
    everyState(scenario).map(({ state }) => {
      const mood = shownMood(scenario, state)
      const ends = momentOf(scenario, state).outcome !== null
      return [`${mood} ${state.calm} ${state.trust} ${ends}`, { state, mood, ends }]
    }),
  )

  it('never stand beside the figure of another mood, in a call and in the list of calls', () => {
    for (const { state, mood } of states.values()) {
      const level = moodLevel(state.calm, state.trust)
      const figure = moodAt(level) === mood ? level : null
      const row = drawn(<MoodRow mood={mood} calm={state.calm} trust={state.trust} note="" />)
      const slip = drawn(<MoodSlip mood={mood} level={level} />)
      expect([moodsIn(row), figureOn(row)]).toEqual([[mood], figure])
      expect([moodsIn(slip), figureOn(slip)]).toEqual([[mood], figure])
      expect(slip.includes(`${level} of 100`)).toBe(figure !== null)
    }
  })

  it('are said at the end with their own figure, or with the mood that the figure gives', () => {
    for (const { state, mood, ends } of states.values()) {
      if (!ends) continue
      const last = moodPoint(state, 1)
      const sentence = moodAtTheEnd(words.t, mood, first, last)
      expect(moodsIn(sentence)).toEqual([mood])
      if (mood === last.mood) expect(sentence).toContain('at the end')
      else expect(sentence).toContain(`${last.mood},\u00a0${last.level}`)
    }
  })
})
