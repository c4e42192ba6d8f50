/** What travels about drills: short exercises, the rounds that are played of them, and what is remembered. */
import { z } from 'zod'
import type { PrincipleId } from '../engine/doctrine/principles.ts'
import type { TimedAnswer } from '../engine/drills/drill-answer.ts'
import type { DrillKind } from '../engine/drills/drill-document.ts'
import type { RoundMark } from '../engine/drills/mark-round.ts'
import type { RoundOrigin } from '../engine/drills/round-plan.ts'
import type { Task } from '../engine/drills/task.ts'
import { identifier } from './messages.ts'

const item = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
const taskNumber = z.int().min(0).max(10_000)

export const timedAnswerSchema = z.strictObject({
  at: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('ordered'),
      task: taskNumber,
      order: z.array(item).max(100).readonly(),
    }),
    z.strictObject({ kind: z.literal('chosen'), task: taskNumber, choice: item }),
    z.strictObject({ kind: z.literal('joined'), task: taskNumber, left: item, right: item }),
  ]),
}) satisfies z.ZodType<TimedAnswer>

/** What to begin: a round of one drill, the practice of today, or once more what was wrong in a round. */
export const beginningSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drill'), drill: identifier }),
  z.strictObject({ kind: z.literal('today') }),
  z.strictObject({ kind: z.literal('again'), round: identifier }),
])
export type DrillBeginning = z.infer<typeof beginningSchema>

/** One drill as the practice page shows it. A broken one has problems and cannot be practised. */
export interface DrillEntry {
  readonly id: string
  readonly origin: 'built-in' | 'yours'
  readonly playable: boolean
  /** Problems of the file, each one line `file:line:column CODE what; how to mend it`. */
  readonly problems: readonly string[]
  /** Null where the file is too broken to tell. */
  readonly card: DrillCard | null
  /** The last round of it that was finished, or null. */
  readonly last: { readonly finishedAt: string; readonly share: number } | null
  /** Items that come back today or before. */
  readonly due: number
  /** Items that were never asked. */
  readonly fresh: number
  /** A round of it that was begun and not finished, or null. */
  readonly open: string | null
}

export interface DrillCard {
  readonly kind: DrillKind
  readonly title: string
  readonly prompt: string
  /** Language that the card is shown in, as a BCP 47 tag. */
  readonly language: string
  readonly principle: PrincipleId
  /** Every principle that some item trains, the drill's own first. */
  readonly principles: readonly PrincipleId[]
  readonly items: number
}

/** The practice of today: never more than five minutes. */
export interface DrillsToday {
  /** `ready` to begin, `open` where it was begun, `done` for today, `empty` where there is nothing to practise. */
  readonly state: 'ready' | 'open' | 'done' | 'empty'
  /** The round that was begun or finished today, or null. */
  readonly round: string | null
  readonly items: number
  readonly due: number
  readonly fresh: number
  /** How long it should take. */
  readonly seconds: number
  /** When the next items come back after today, or null where none does. */
  readonly nextDueAt: string | null
}

export interface DrillRound {
  readonly id: string
  readonly learner: string
  readonly origin: RoundOrigin
  /** The drill that it is a round of; null for the practice of today. */
  readonly drill: string | null
  /** From 0 to 2^32 − 1: the mix and every order come from it. */
  readonly seed: number
  readonly startedAt: string
  readonly tasks: readonly Task[]
  readonly log: readonly TimedAnswer[]
}

/** The answer to an appended answer: it is on disk. */
export interface AppendedAnswer {
  /** Number of answers now stored. */
  readonly length: number
  /** Link of the hash chain that covers every answer so far, in hex. */
  readonly chain: string
}

export interface DrillResult {
  readonly round: DrillRound
  readonly mark: RoundMark
  /** When the last answer was given, or null where the round is not over. */
  readonly finishedAt: string | null
  /** Share of the round of the same drill before this one, or null. */
  readonly before: number | null
  /** When each item that was asked comes back. */
  readonly returns: readonly {
    readonly drill: string
    readonly item: string
    readonly dueAt: string
  }[]
}

/** What a finished round says about one drill; the practice of a day gives one for each drill in it. */
export interface FinishedDrill {
  readonly round: string
  readonly origin: RoundOrigin
  readonly drill: string
  readonly kind: DrillKind
  readonly title: string
  /** The drill's own principle. */
  readonly principle: PrincipleId
  /** Every principle of the items that were asked. */
  readonly principles: readonly {
    readonly principle: PrincipleId
    readonly items: number
    readonly right: number
  }[]
  readonly finishedAt: string
  /** 0 to 1, partial credit counted. */
  readonly share: number
  readonly items: number
  readonly right: number
}
