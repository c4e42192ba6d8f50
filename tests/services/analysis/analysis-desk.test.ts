import { afterEach, describe, expect, it } from 'vitest'
import { AnalysisDesk } from '../../../electron/services/analysis/analysis-desk.ts'
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../../engine/analysis/analysis.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import {
  moment,
  SMALL,
  SMALL_PROCEDURE,
  smallComplaint,
} from '../../engine/scoring/small-complaint.ts'

const COPY = { hash: 'small', document: SMALL.document, procedure: SMALL.procedure }
const desk = new AnalysisDesk()
afterEach(() => desk.close())

describe('The analysis desk', () => {
  it('gives the best conversation and values states as the search itself does', async () => {
    const here = bestPlayOf(analyseScenario(SMALL))
    if (here === null) throw new Error('the small complaint has a best conversation')
    const states = [SMALL.initial, ...here.turns.map((turn) => turn.after)]
    const there = await desk.bestPlay(COPY, SMALL, states)
    expect(there?.points).toBe(here.points)
    expect(here.turns).toMatchObject(there?.turns ?? [])
    for (const state of states) {
      expect(there?.valueOf(state)).toBe(here.valueOf(state))
      expect(there?.bestResponseFrom(state)).toBe(here.bestResponseFrom(state))
    }
  })

  it('says that a scenario without an end has no best conversation', async () => {
    const endless = prepareScenario(
      smallComplaint({
        moments: [
          moment('talk', { responses: SMALL.document.moments[0]?.responses.slice(0, 2) ?? [] }),
        ],
      }),
      SMALL_PROCEDURE,
    )
    const copy = { hash: 'endless', document: endless.document, procedure: endless.procedure }
    expect(await desk.bestPlay(copy, endless, [])).toBeNull()
  })

  it('fails a question about a copy that cannot be prepared, and answers the next one', async () => {
    const broken = { ...COPY, hash: 'broken', document: { ...COPY.document, start: 'nowhere' } }
    await expect(desk.bestPlay(broken, SMALL, [])).rejects.toThrow('nowhere')
    expect((await desk.bestPlay(COPY, SMALL, []))?.points).toBeGreaterThan(0)
  })

  it('rejects what is under way when it closes, and starts again when asked again', async () => {
    const asked = desk.bestPlay(COPY, SMALL, [])
    const closing = desk.close()
    await expect(asked).rejects.toThrow('closing')
    await closing
    expect((await desk.bestPlay(COPY, SMALL, []))?.points).toBeGreaterThan(0)
  })
})
