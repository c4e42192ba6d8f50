import { describe, expect, it } from 'vitest'
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../../engine/analysis/analysis.ts'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { buildDebrief } from '../../../engine/debrief/build-debrief.ts'
import { prepareScoring } from '../../../engine/scoring/scoring-rules.ts'
import { logOf, SMALL } from '../scoring/small-complaint.ts'

const RULES = prepareScoring(SMALL)
const found = bestPlayOf(analyseScenario(SMALL))
if (found === null) throw new Error('the small complaint has a best conversation')
const BEST = found

function debriefOf(log: readonly TimedTurn[]) {
  return buildDebrief({
    scenario: SMALL,
    rules: RULES,
    attempt: replayTurns(SMALL, log),
    best: BEST,
    traineeName: 'Amira',
  })
}

describe('The debrief', () => {
  it('shows every turn with what was said before it, what it did to the mood, and its points', () => {
    const debrief = debriefOf(logOf(['accept', 'swear', 'end-well']))
    expect(debrief.turns.map((turn) => turn.said)).toEqual([
      'I say accept.',
      'I say swear.',
      'I say end-well.',
    ])
    expect(debrief.turns[0]).toMatchObject({
      customer: 'She says talk.',
      before: { level: 25, mood: 'angry' },
      after: { level: 45, mood: 'guarded' },
      steps: [{ step: 'accept', late: false }],
      why: 'Because of accept.',
    })
    const points = debrief.turns.reduce((sum, turn) => sum + turn.points, 0)
    const elsewhere = debrief.scorecard.criteria
      .flatMap((criterion) => criterion.evidence)
      .filter((row) => row.turn === null || row.turn === 0)
      .reduce((sum, row) => sum + row.points, 0)
    expect(points + elsewhere).toBe(debrief.scorecard.earned)
  })

  it('names the best answer from the very state of a turn, with what it would have brought', () => {
    const debrief = debriefOf(logOf(['accept', 'search', 'promise', 'swear', 'end-well']))
    expect(debrief.turns.slice(0, 3).map((turn) => turn.betterAnswer)).toEqual([null, null, null])
    const swore = debrief.turns[3]
    expect(swore?.betterAnswer).toMatchObject({ say: 'I say end-well.' })
    // Two points of empathy, and a mood of 25 instead of 45 at the end: 2 of 8 points instead of 3.5.
    expect(swore?.betterAnswer?.gain).toBe(3.5)
  })

  it('adds up: what was earned and what was given away make the best conversation', () => {
    const debrief = debriefOf(logOf(['search', 'swear', 'accept', 'policy', 'promise', 'end-well']))
    const given = debrief.turns.reduce((sum, turn) => sum + (turn.betterAnswer?.gain ?? 0), 0)
    expect(debrief.scorecard.earned + given).toBe(debrief.scorecard.best)
  })

  it('plays the best conversation with every step in order', () => {
    const { best } = debriefOf(logOf(['end-badly']))
    expect(best.outcome).toBe('loyal')
    expect(best.turns.flatMap((turn) => turn.steps)).toEqual(['accept', 'search', 'promise'])
    expect(best.moods).toHaveLength(best.turns.length + 1)
  })

  it('singles out at most three turns: the two that gave most away and the one that earned most', () => {
    const log = logOf(['accept', 'swear', 'policy', 'search', 'promise', 'pitch', 'end-well'])
    const debrief = debriefOf(log)
    expect(debrief.decisive).toHaveLength(3)
    const gains = debrief.turns.map((turn) => turn.betterAnswer?.gain ?? 0)
    expect(gains.filter((gain) => gain > 0)).toEqual([gains[1], gains[2]])
    // Swearing and the policy phrase gave away; searching answered the request and earned most.
    expect(debrief.decisive).toEqual([2, 3, 4])
  })

  it('has nothing of a turn to show where the call ended at once', () => {
    const log: TimedTurn[] = [
      { at: 0, turn: { kind: 'picked-up', ring: 1 } },
      { at: 10, turn: { kind: 'hung-up' } },
      { at: 20, turn: { kind: 'logged', statements: [], promises: [] } },
    ]
    const debrief = debriefOf(log)
    expect(debrief.turns).toEqual([])
    expect(debrief.decisive).toEqual([])
    expect(debrief.tells).toBeNull()
    expect(debrief.scorecard.percent).toBeLessThan(10)
  })

  it('shows how each statement was sorted and each promise recorded', () => {
    const log = logOf(['promise', 'end-well'], {
      logged: {
        kind: 'logged',
        statements: [{ id: 'talk/twice', kind: 'opinion', passedOn: true }],
        promises: [{ id: 'talk/promise', by: 'Monday' }],
      },
    })
    const debrief = debriefOf(log)
    expect(debrief.statements).toEqual([
      {
        id: 'talk/twice',
        text: 'It came twice',
        kind: 'fact',
        sortedAs: 'opinion',
        passedOn: true,
        right: false,
      },
      {
        id: 'talk/hopeless',
        text: 'You are hopeless',
        kind: 'opinion',
        sortedAs: null,
        passedOn: false,
        right: false,
      },
    ])
    expect(debrief.promises).toEqual([
      { id: 'talk/promise', what: 'Ring back', by: 'Friday', recordedBy: 'Monday', right: false },
    ])
  })
})
