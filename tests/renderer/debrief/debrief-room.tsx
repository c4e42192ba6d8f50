/** Opens the debrief of a small complaint, worked out by the real engine, on the fake host. */
import { configure, render } from '@testing-library/react'
import type { Attempt, AttemptDebrief, AttemptSummary } from '../../../contract/messages.ts'
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../../engine/analysis/analysis.ts'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import type { TimedTurn, Turn } from '../../../engine/attempt/turn.ts'
import { buildDebrief } from '../../../engine/debrief/build-debrief.ts'
import { prepareScoring } from '../../../engine/scoring/scoring-rules.ts'
import { App } from '../../../renderer/app/app.tsx'
import { englishLanguage } from '../english-language.ts'
import { logOf, SMALL } from '../../engine/scoring/small-complaint.ts'
import { fakeAttempt } from '../fake-attempts.ts'
import { fakeHost } from '../fake-host.ts'

// A screen that is loaded for the first time may take a while on a busy machine.
configure({ asyncUtilTimeout: 12_000 })

const RULES = prepareScoring(SMALL)
const best = bestPlayOf(analyseScenario(SMALL))
if (best === null) throw new Error('the small complaint has a best conversation')
const BEST = best

export interface DebriefRoom {
  /** Turns that the screens appended. */
  readonly appended: Turn[]
  /** Turns that “what if” went back to. */
  readonly forkedAt: number[]
}

/** Opens the debrief of an attempt that said these responses; null reflects nothing beforehand. */
export function openDebrief(
  says: readonly string[],
  around: { readonly reflection?: string | null; readonly others?: readonly AttemptSummary[] } = {},
): DebriefRoom {
  const reflected: Turn[] =
    around.reflection === null ? [] : [{ kind: 'reflected', text: around.reflection ?? 'Slower.' }]
  const log: TimedTurn[] = [...logOf(says), ...reflected.map((turn) => ({ at: 90_000, turn }))]
  const room: DebriefRoom = { appended: [], forkedAt: [] }
  const plain = fakeHost()
  const summary = fakeAttempt({
    id: 'this-one',
    scenario: 'small',
    title: 'Small',
    turns: says.length,
  })
  const copy = { hash: 'small', document: SMALL.document, procedure: SMALL.procedure }
  const host = {
    ...plain,
    attempts: {
      ...plain.attempts,
      list: async () => [summary, ...(around.others ?? [])],
      read: async (): Promise<Attempt> => ({
        ...summary,
        seed: 1,
        copy,
        log,
        notes: 'Call log: two dates',
      }),
      debrief: async (): Promise<AttemptDebrief> => ({
        ...buildDebrief({
          scenario: SMALL,
          rules: RULES,
          attempt: replayTurns(SMALL, log),
          best: BEST,
          traineeName: 'Amira Benali',
        }),
        attempt: summary,
        copy,
      }),
      append: async ({ turn }: { turn: TimedTurn }) => {
        room.appended.push(turn.turn)
        log.push(turn)
        return { length: log.length, chain: 'x' }
      },
      fork: async ({ turn }: { turn: number }) => {
        room.forkedAt.push(turn)
        return { ...summary, id: 'forked' }
      },
    },
  }
  location.hash = '#/debrief/this-one'
  // Plain functions where the real client has callable objects.
  render(<App host={host as unknown as typeof plain} language={englishLanguage()} />)
  return room
}
