/** What travels between a screen and the host that serves it: schemas, checked on arrival. */
import { z } from 'zod'
import { MODES, type TimedTurn, type Turn } from '../engine/attempt/turn.ts'
import type { BestConversation, Debrief } from '../engine/debrief/debrief.ts'
import type { MoodId } from '../engine/doctrine/mood.ts'
import type { OutcomeId } from '../engine/doctrine/outcomes.ts'
import type { ProcedureDocument } from '../engine/format/procedure-document.ts'
import {
  STATEMENT_KINDS,
  type LookDocument,
  type Pronoun,
  type ScenarioDocument,
  type ScenarioKind,
  type Setting,
} from '../engine/format/scenario-document.ts'
import type { AreaShares } from '../engine/progress/skill-areas.ts'
import type { AttemptRecord } from '../engine/rewards/attempt-record.ts'

/** Ids that the host hands out; nothing that could be a path. */
export const identifier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/)
const reference = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}\/[a-z0-9][a-z0-9-]{0,79}$/)
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/)

export const turnSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('picked-up'), ring: z.int().min(0).max(3) }),
  z.strictObject({ kind: z.literal('missed') }),
  z.strictObject({ kind: z.literal('said'), moment: name, response: name }),
  z.strictObject({ kind: z.literal('silent'), moment: name }),
  z.strictObject({ kind: z.literal('held') }),
  z.strictObject({ kind: z.literal('resumed') }),
  z.strictObject({ kind: z.literal('hung-up') }),
  z.strictObject({ kind: z.literal('rewound'), to: z.int().min(0).max(100_000) }),
  z.strictObject({
    kind: z.literal('logged'),
    statements: z
      .array(
        z.strictObject({ id: reference, kind: z.enum(STATEMENT_KINDS), passedOn: z.boolean() }),
      )
      .max(500)
      .readonly(),
    promises: z
      .array(z.strictObject({ id: reference, by: z.string().max(200) }))
      .max(100)
      .readonly(),
  }),
  z.strictObject({ kind: z.literal('reflected'), text: z.string().max(4_000) }),
]) satisfies z.ZodType<Turn>

export const timedTurnSchema = z.strictObject({
  at: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  turn: turnSchema,
}) satisfies z.ZodType<TimedTurn>

export const modeSchema = z.enum(MODES)

/** A language as a BCP 47 tag. Left out, everything is shown in the language that it was written in. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)

/** Somebody who practises on this machine; no passwords. */
export interface Learner {
  readonly id: string
  /** 1 to 40 characters. */
  readonly name: string
  readonly createdAt: string
}
export const learnerName = z.string().trim().min(1).max(40)

/** One scenario as the library shows it. A broken one has problems and cannot be played. */
export interface LibraryEntry {
  readonly id: string
  readonly origin: 'built-in' | 'yours'
  readonly playable: boolean
  /** Problems of the file, each one line `file:line:column CODE what; how to mend it`. */
  readonly problems: readonly string[]
  /** Null where the file is too broken to tell. */
  readonly card: LibraryCard | null
}

/** A file in which something is to be mended, of whatever kind. */
export interface FaultyFile {
  readonly kind: 'scenario' | 'path' | 'drill' | 'chapter'
  /** Its title, or the file where it is too broken to tell. */
  readonly name: string
  readonly origin: LibraryEntry['origin']
  /** Whether it is in use all the same, as far as it can be. */
  readonly usable: boolean
  /** Each one line `file:line:column CODE what; how to mend it`. */
  readonly problems: readonly string[]
}

/** The whole library, as the first screen shows it. */
export interface LibraryView {
  readonly entries: readonly LibraryEntry[]
  readonly paths: readonly LibraryPath[]
}

/** A path through the library. A broken one has problems and nothing to do. */
export interface LibraryPath {
  readonly id: string
  readonly origin: LibraryEntry['origin']
  /** Empty where the file is too broken to tell. */
  readonly title: string
  readonly purpose: string
  readonly days: readonly LibraryPathDay[]
  /** Problems of the file, each one line `file:line:column CODE what; how to mend it`. */
  readonly problems: readonly string[]
}

export interface LibraryPathDay {
  readonly id: string
  readonly title: string
  readonly purpose: string
  /** What there is to do, in order; what is not there is left out, and the problems say so. */
  readonly tasks: readonly PathTask[]
}

/** `id` is that of the library's entry, of the drill, or of the handbook's chapter. */
export interface PathTask {
  readonly kind: 'scenario' | 'drill' | 'chapter'
  readonly id: string
  /** What a drill or a chapter is called; left out where its file does not tell. A scenario has its card. */
  readonly named?: TaskTitle
}

/** A title with the language that it is in, as a BCP 47 tag. */
export interface TaskTitle {
  readonly title: string
  readonly language: string
}

export interface LibraryCard {
  readonly title: string
  /** Language that the card is shown in, as a BCP 47 tag. */
  readonly language: string
  /** Languages that the scenario can be played in: its own first, then those of its string tables. */
  readonly languages: readonly string[]
  readonly setting: Setting
  /** On the telephone the trainee rings the customer; left out elsewhere. */
  readonly calls?: 'trainee'
  readonly kind: ScenarioKind
  readonly difficulty: number
  readonly minutes: number
  /** What is trained; the id of a skill is the same in every language. */
  readonly skills: readonly { readonly id: string; readonly title: string }[]
  /** Entries of the library that are best played before; advice, never a lock. */
  readonly after: readonly string[]
  readonly request: string
  /** Id of the procedure that it is scored on. */
  readonly procedure: string
  readonly procedureTitle: string
  readonly customer: {
    readonly name: string
    readonly pronoun: Pronoun
    readonly look: LookDocument
    readonly mood: MoodId
    readonly level: number
  }
  readonly company: string
}

/** A scenario to play: the very copy that an attempt runs on, in the language that was asked for. */
export interface ScenarioCopy {
  /** SHA-256 of the copy with all its languages, in hex. */
  readonly hash: string
  readonly document: ScenarioDocument
  readonly procedure: ProcedureDocument
}

/** A call that went as well as it can, to be watched before one's own. */
export interface WorkedExample {
  readonly copy: ScenarioCopy
  readonly best: BestConversation
}

export type AttemptPhase = 'ringing' | 'talking' | 'held' | 'wrap-up' | 'debrief' | 'missed'

export interface AttemptSummary {
  readonly id: string
  readonly learner: string
  readonly scenario: string
  readonly title: string
  readonly mode: z.infer<typeof modeSchema>
  readonly startedAt: string
  readonly phase: AttemptPhase
  /** Said and silent turns that were not rewound. */
  readonly turns: number
  /** Milliseconds from the first turn to the last. */
  readonly duration: number
  /** Set once the attempt has reached the debrief. */
  readonly percent: number | null
  readonly outcome: OutcomeId | null
  readonly mood: { readonly level: number; readonly mood: MoodId }
  readonly stepsPerformed: number
  readonly stepsInAll: number
  /** The attempt and turn that this one was forked from: a “what if”, which never counts as a best score. */
  readonly forkOf: { readonly attempt: string; readonly turn: number } | null
  /** The customer's line that the attempt stands at. */
  readonly line: string
  /** Whether an unfinished attempt was given up: it takes no more turns and is not offered for resuming. */
  readonly givenUp?: boolean
  /** What the attempt showed, for stars, streaks and seals; null or left out until it has reached the debrief. */
  readonly record?: AttemptRecord | null
  /** How much of each skill it showed; null or left out until it has reached the debrief. */
  readonly shares?: AreaShares | null
}

export interface Attempt extends AttemptSummary {
  /** Shuffles the responses: a whole number from 0 to 2^32 − 1. */
  readonly seed: number
  readonly copy: ScenarioCopy
  readonly log: readonly TimedTurn[]
  readonly notes: string
}

/** The answer to an appended turn: it is on disk. */
export interface AppendedTurn {
  /** Number of turns now stored. */
  readonly length: number
  /** Link of the hash chain that covers every turn so far, in hex. */
  readonly chain: string
}

export type AttemptDebrief = Debrief & {
  readonly attempt: AttemptSummary
  readonly copy: ScenarioCopy
  /** Whether the procedure that it is scored on has been changed, renamed or taken away since. */
  readonly procedureChanged?: boolean
}

export const settingsSchema = z.strictObject({
  /** Language of the interface and, where it has a string table, of a scenario; `system` follows the machine. */
  language: z.enum(['system', 'en', 'fr']),
  theme: z.enum(['system', 'light', 'dark', 'high-contrast']),
  /** Everything that sounds, 0 to 1; the three below are factors on it. */
  volume: z.number().min(0).max(1),
  voiceVolume: z.number().min(0).max(1),
  effectsVolume: z.number().min(0).max(1),
  ambienceVolume: z.number().min(0).max(1),
  muted: z.boolean(),
  /** Whether customers' lines are spoken aloud. */
  voice: z.enum(['on', 'off']),
  voiceSpeed: z.enum(['slow', 'normal', 'fast']),
  motion: z.enum(['system', 'full', 'reduced']),
  /** Words of the customer's line appear one by one; `off` shows the whole line at once. */
  typing: z.enum(['off', 'slow', 'normal', 'fast']),
  /** Factor on the seconds of silence outside Exam; 0 turns the timers off. */
  patience: z.enum(['off', 'double', 'normal']),
  textSize: z.enum(['normal', 'large', 'largest']),
  /** Size of the customer's words on the stage, beside the size of all other text. */
  captionSize: z.enum(['normal', 'large', 'largest']),
  /** `wide` gives letters, words and lines more room, which many people with dyslexia read more easily. */
  spacing: z.enum(['normal', 'wide']),
  /** Stars, praise, streaks and badges. */
  rewards: z.enum(['on', 'off']),
  /** Whether the first start (name, voice check, worked example) is behind this machine's people. */
  welcomed: z.boolean(),
  /** `off` leaves single letters, digits and signs to assistive technology; every button still works. */
  singleKeys: z.enum(['on', 'off']),
  learner: identifier.nullable(),
})
export type Settings = z.infer<typeof settingsSchema>

/** What the store is doing; anything but `open` sends the screens to the recovery page. */
export type StoreState =
  | { readonly kind: 'open'; readonly saving: 'saving' | 'not-saving'; readonly reason: string }
  | { readonly kind: 'damaged'; readonly what: string; readonly backups: readonly Backup[] }
  | { readonly kind: 'newer'; readonly what: string }

export interface Backup {
  readonly id: string
  readonly takenAt: string
  readonly attempts: number
}

export interface ProgramInformation {
  readonly version: string
  readonly host: 'electron' | 'browser'
  /** Where the learners' data live; shown in the settings so that it can be found and copied. */
  readonly dataFolder: string
  readonly libraryFolder: string
  readonly lastBackupAt: string | null
}

export interface Hint {
  /** The moment's own nudge, or one made from the step or principle of the best answer; never the answer. */
  readonly nudge: string
}
