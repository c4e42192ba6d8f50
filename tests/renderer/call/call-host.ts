/** A fake host that holds one attempt in memory, so that a call can be played without files. */
import { ORPCError } from '@orpc/client'
import type { Attempt, ScenarioCopy, Settings } from '../../../contract/messages.ts'
import type { Mode, TimedTurn } from '../../../engine/attempt/turn.ts'
import type { HostClient } from '../../../renderer/api/connect.ts'
import { fakeAttempt } from '../fake-attempts.ts'
import { AMIRA, fakeHost } from '../fake-host.ts'

export interface CallHostStart {
  readonly copy: ScenarioCopy
  /** The same copy in French; without it French is answered as it was written. */
  readonly french?: ScenarioCopy
  readonly mode?: Mode
  readonly log?: readonly TimedTurn[]
  readonly notes?: string
  readonly seed?: number
  readonly settings?: Partial<Settings>
}

/** What a test sees and steers of the host behind a call. */
export interface CallHost {
  readonly client: HostClient
  /** What is on the disk. */
  readonly stored: TimedTurn[]
  readonly notes: () => string
  /** Set to a failure, every append answers with it; null lets them through again. */
  failWith: { readonly code: string; readonly message: string } | null
  /** Appends that came, also those that failed. */
  appends: number
}

export function callHost(start: CallHostStart): CallHost {
  const stored: TimedTurn[] = [...(start.log ?? [])]
  let notes = start.notes ?? ''
  const attempt = (id: string, log: readonly TimedTurn[], language = 'en'): Attempt => ({
    ...fakeAttempt({
      id,
      scenario: start.copy.document.id,
      title: start.copy.document.title,
      mode: start.mode ?? 'practice',
      phase: 'ringing',
      percent: null,
      outcome: null,
    }),
    seed: start.seed ?? 7,
    copy: language === 'fr' ? (start.french ?? start.copy) : start.copy,
    log: [...log],
    notes,
  })
  const host: CallHost = {
    stored,
    notes: () => notes,
    failWith: null,
    appends: 0,
    client: fakeHost({ learners: [AMIRA], settings: start.settings ?? {} }),
  }
  const refuse = () => {
    if (host.failWith !== null)
      throw new ORPCError(host.failWith.code, { message: host.failWith.message, defined: true })
  }
  const attempts = {
    list: async () => [],
    read: async ({ attempt: id, language }: { attempt: string; language?: string }) =>
      attempt(id, stored, language),
    begin: async () => attempt('attempt-2', []),
    append: async ({ length, turn }: { length: number; turn: TimedTurn }) => {
      host.appends += 1
      refuse()
      if (length > stored.length) throw new ORPCError('REFUSED', { message: 'A turn is missing.' })
      stored[length] = turn
      return { length: stored.length, chain: '' }
    },
    writeNotes: async ({ notes: text }: { notes: string }) => {
      refuse()
      notes = text
      return { saved: true as const }
    },
    hint: async () => ({ nudge: 'What does she need before she can hear anything from you?' }),
  }
  Object.assign(host.client.attempts, attempts)
  return host
}
