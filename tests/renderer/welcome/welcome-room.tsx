/** Opens the program for somebody who has never been welcomed, on the fake host with a small call to watch. */
import { configure, render } from '@testing-library/react'
import type { Settings, WorkedExample } from '../../../contract/messages.ts'
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../../engine/analysis/analysis.ts'
import { bestConversation } from '../../../engine/debrief/best-conversation.ts'
import { App } from '../../../renderer/app/app.tsx'
import { SMALL } from '../../engine/scoring/small-complaint.ts'
import { englishLanguage } from '../english-language.ts'
import { fakeHost, type FakeHostStart } from '../fake-host.ts'

// A screen that is loaded for the first time may take a while on a busy machine.
configure({ asyncUtilTimeout: 12_000 })

const best = bestPlayOf(analyseScenario(SMALL))
if (best === null) throw new Error('the small complaint has a best conversation')

/** The best conversation of the small complaint. */
export const EXAMPLE: WorkedExample = {
  copy: { hash: 'small', document: SMALL.document, procedure: SMALL.procedure },
  best: bestConversation({ scenario: SMALL, best, traineeName: 'Amira' }),
}

export interface WelcomeRoom {
  /** Scenarios whose example was asked for. */
  readonly watched: string[]
  /** Attempts that were begun, as `scenario mode`. */
  readonly begun: string[]
  readonly settings: () => Promise<Settings>
}

/** Opens the program at an address, with motion reduced so that nothing goes on by itself. */
export function openWelcome(start: Partial<FakeHostStart> = {}, address = '#/'): WelcomeRoom {
  const plain = fakeHost({
    ...start,
    settings: { welcomed: false, motion: 'reduced', typing: 'off', muted: true, ...start.settings },
  })
  const room: WelcomeRoom = { watched: [], begun: [], settings: () => plain.settings.read({}) }
  const host = {
    ...plain,
    library: {
      ...plain.library,
      example: async ({ scenario }: { scenario: string }) => {
        room.watched.push(scenario)
        return EXAMPLE
      },
    },
    attempts: {
      ...plain.attempts,
      begin: async ({ scenario, mode }: { scenario: string; mode: string }) => {
        room.begun.push(`${scenario} ${mode}`)
        return { id: 'begun' }
      },
    },
  }
  location.hash = address
  // Plain functions where the real client has callable objects.
  render(<App host={host as unknown as typeof plain} language={englishLanguage()} />)
  return room
}
