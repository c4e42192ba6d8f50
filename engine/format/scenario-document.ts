/**
 * A scenario as the reader hands it on: plain data (it survives JSON), complete (every optional key has its
 * default), valid (every name resolves, every expression parses). Authors write the shorter form that
 * docs/scenario-format.md explains; the reader turns that into this. Lists keep the order of the file.
 */
import type { AttitudeId } from '../doctrine/attitudes.ts'
import type { MicroEmotionId } from '../doctrine/micro-emotions.ts'
import type { MoodId } from '../doctrine/mood.ts'
import type { OutcomeId } from '../doctrine/outcomes.ts'
import type { PhraseId } from '../doctrine/phrases.ts'
import type { PrincipleId } from '../doctrine/principles.ts'

export const SETTINGS = ['phone', 'counter', 'chat', 'email'] as const
export type Setting = (typeof SETTINGS)[number]

/** Who rings whom, where the setting is the telephone. */
export const CALLERS = ['customer', 'trainee'] as const

export const SCENARIO_KINDS = ['complaint', 'consultation', 'service', 'sales'] as const
export type ScenarioKind = (typeof SCENARIO_KINDS)[number]

export const STATEMENT_KINDS = ['fact', 'opinion', 'feeling'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

export const PRONOUNS = ['she', 'he', 'they'] as const
export type Pronoun = (typeof PRONOUNS)[number]

export interface ScenarioDocument {
  readonly format: 1
  /** Folder name of the scenario: small letters, digits and hyphens. */
  readonly id: string
  readonly title: string
  /** BCP 47 tag of the language that the lines are written in. */
  readonly language: string
  readonly setting: Setting
  /** The trainee rings the customer; left out where the customer rings, and away from the telephone. */
  readonly calls?: 'trainee'
  readonly kind: ScenarioKind
  /** Id of the procedure that the conversation is scored on. */
  readonly procedure: string
  /** 1 (gentle) to 5 (hard). */
  readonly difficulty: number
  /** How long one conversation takes, in whole minutes. */
  readonly minutes: number
  readonly skills: readonly string[]
  /** Scenarios that are best played before; left out where there are none. They never lock anything. */
  readonly after?: readonly string[]
  readonly customer: CustomerDocument
  readonly trainee: TraineeDocument
  /** What the customer came for, one sentence: the initial request. */
  readonly request: string
  /** What the trainee knows before the conversation starts. */
  readonly brief: string
  /** What the trainee may give without asking anybody; empty where the scenario has nothing to give. */
  readonly authority: string
  readonly file: CaseFileDocument
  readonly offers: readonly OfferDocument[]
  readonly variables: readonly VariableDocument[]
  readonly topics: readonly TopicDocument[]
  /** Weights that differ from the usual ones, by criterion id: whole points, 0 to 100. */
  readonly weights: Readonly<Record<string, number>>
  /** Sounds and pictures by the name that moments use, each a path inside the scenario's own media folder. */
  readonly media: Readonly<Record<string, string>>
  /** Id of the first moment. */
  readonly start: string
  readonly moments: readonly MomentDocument[]
}

export interface CustomerDocument {
  readonly name: string
  readonly pronoun: Pronoun
  /** Beside the name during the call, for example “line 2, order 48213”. */
  readonly reference: string
  readonly look: LookDocument
  readonly voice: VoiceDocument
  /** The mood at the start; both 0 to 100 in fives. */
  readonly mood: { readonly calm: number; readonly trust: number }
}

/** How the face is drawn; colours are #RRGGBB. `head` and `beard` are names of the Open Peeps set. */
export interface LookDocument {
  readonly head: string
  readonly skin: string
  readonly clothing: string
  readonly hair: string
  readonly beard: string | null
  readonly glasses: boolean
}

/** 1 is the voice's own pitch and rate; 0.5 to 2. */
export interface VoiceDocument {
  readonly pitch: number
  readonly rate: number
}

export interface TraineeDocument {
  /** The name that the trainee plays under; empty for the learner's own. */
  readonly name: string
  readonly company: string
  readonly role: string
}

export interface CaseFileDocument {
  readonly title: string
  readonly lines: readonly string[]
}

export interface OfferDocument {
  readonly id: string
  readonly name: string
}

export interface TopicDocument {
  readonly id: string
  readonly name: string
}

export type VariableDocument =
  | { readonly id: string; readonly kind: 'flag'; readonly start: boolean }
  | {
      readonly id: string
      readonly kind: 'number'
      readonly start: number
      readonly from: number
      readonly to: number
      readonly step: number
    }
  | {
      readonly id: string
      readonly kind: 'choice'
      readonly start: string
      readonly options: readonly string[]
    }

/** One moment: what the customer says and feels, and the responses on offer. An outcome has no responses. */
export interface MomentDocument {
  readonly id: string
  /** The first line whose condition holds is said; the last one has none. */
  readonly lines: readonly LineDocument[]
  /** The mood to show whatever the figures say, or null to show the mood of the figures. */
  readonly feels: MoodId | null
  readonly statements: readonly StatementDocument[]
  readonly responses: readonly ResponseDocument[]
  readonly silence: SilenceDocument | null
  /** Any-order topics: once all of these are settled, coming here leads on to `then` at once. */
  readonly hub: HubDocument | null
  readonly outcome: OutcomeId | null
  /** For an outcome: what the customer tells somebody afterwards. */
  readonly tells: { readonly to: string; readonly say: string } | null
  /** Name of a picture in `media`, or null. */
  readonly picture: string | null
  /** For Coach: a nudge that does not give the answer away; empty for none. */
  readonly hint: string
}

export interface LineDocument {
  /** Condition, or null for always. */
  readonly when: string | null
  readonly say: string
  /** Name of a sound in `media`, or null. */
  readonly voice: string | null
}

/** Something the customer said that the trainee sorts for the call log afterwards. */
export interface StatementDocument {
  readonly id: string
  readonly text: string
  readonly kind: StatementKind
}

export interface ResponseDocument {
  /** Stable within its moment. */
  readonly id: string
  readonly say: string
  /** A few words for the projector; empty where `say` is short enough. */
  readonly short: string
  readonly when: string | null
  /** Offered only while this topic is not settled. */
  readonly topic: string | null
  readonly performs: readonly string[]
  readonly shows: readonly AttitudeId[]
  /** −2 (hurts) to +2 (says back what the customer lives through). */
  readonly empathy: number
  /** The first change whose condition holds on the state before the answer applies. */
  readonly moods: readonly MoodChangeDocument[]
  readonly micro: readonly MicroEmotionId[]
  readonly triggerPhrase: PhraseId | null
  readonly calmPhrase: PhraseId | null
  /** Whether this answers the initial request. */
  readonly answers: boolean
  /** Offer that this response pitches, or null. */
  readonly pitches: string | null
  readonly promise: PromiseDocument | null
  readonly set: readonly AssignmentDocument[]
  readonly settles: readonly string[]
  readonly why: string
  readonly principles: readonly PrincipleId[]
  readonly next: readonly WayDocument[]
}

export interface MoodChangeDocument {
  readonly when: string | null
  readonly calm: number
  readonly trust: number
}

/** Something promised to the customer, to be recorded in the call log with its date. */
export interface PromiseDocument {
  readonly id: string
  readonly what: string
  /** In the words of the scenario, for example “Thursday, 17:00”. */
  readonly by: string
  /** Only in a translated scenario: the date in the words of the file, which is what call logs keep. */
  readonly given?: string
  /** False for a promise that the trainee cannot keep: it costs reliability and is not recorded. */
  readonly keepable: boolean
}

export interface AssignmentDocument {
  readonly variable: string
  readonly to: string
}

/** Where the conversation goes: the first way whose condition holds on the state after the answer. */
export interface WayDocument {
  readonly when: string | null
  readonly to: string
}

/** What happens when nobody answers. */
export interface SilenceDocument {
  /** Seconds, 3 to 300. */
  readonly after: number
  readonly moods: readonly MoodChangeDocument[]
  readonly set: readonly AssignmentDocument[]
  readonly why: string
  readonly next: readonly WayDocument[]
}

export interface HubDocument {
  readonly topics: readonly string[]
  readonly then: string
}
