/**
 * A scenario as a statechart: a state per moment. Everything here is plain data (it survives JSON); what the
 * names `takes`, `take` and `silence` mean is implemented by the machines, with the functions of `step`.
 */
import type { Moment, Response, Scenario, Silence } from '../conversation/scenario.ts'
import { landingsOf } from './landings.ts'

/** State for one moment, in the shape that XState reads. */
export interface MomentState {
  readonly description: string
  readonly type?: 'final'
  readonly tags?: readonly string[]
  readonly on?: Readonly<Record<string, readonly TakingTransition[]>>
  readonly after?: Readonly<Record<string, readonly (TakingTransition | AskingTransition)[]>>
  readonly meta?: { readonly silenceSeconds: number }
}

export interface TakingTransition {
  readonly guard: { readonly type: 'takes'; readonly params: TakingParameters }
  readonly actions: 'take'
  readonly target: string
  readonly reenter: true
  readonly description?: string
}

/** Says that the time is up and stays. */
export interface AskingTransition {
  readonly guard: 'silence-counts'
  readonly actions: 'ask-silence'
}

/** `response` is null for silence; `to` is the moment that the transition lands in. */
export interface TakingParameters {
  readonly response: string | null
  readonly to: string
}

/** How the states of a machine take part in it. */
export interface MomentManner {
  /** Name of the event that says a response, and of the one for silence. */
  readonly say: string
  readonly silence: string
  /**
   * When a customer has waited long enough, the conversation either goes on by itself (`takes`) or asks for
   * the event of silence (`asks`), so that the silence can be stored first.
   */
  readonly whenSilent: 'takes' | 'asks'
}

/** The states of all moments by id. */
export function momentStates(
  scenario: Scenario,
  manner: MomentManner,
): Readonly<Record<string, MomentState>> {
  return Object.fromEntries(
    scenario.moments.map((moment) => [moment.id, momentState(scenario, moment, manner)]),
  )
}

function momentState(scenario: Scenario, moment: Moment, manner: MomentManner): MomentState {
  const description = moment.document.lines.at(-1)?.say ?? ''
  if (moment.outcome !== null) return { description, type: 'final', tags: [moment.outcome] }
  const say = moment.responses.flatMap((response) => transitions(scenario, response))
  const { silence } = moment
  if (silence === null) return { description, on: { [manner.say]: say } }
  const silent = transitions(scenario, silence)
  return {
    description,
    on: { [manner.say]: say, [manner.silence]: silent },
    after: {
      silence:
        manner.whenSilent === 'takes'
          ? silent
          : [{ guard: 'silence-counts', actions: 'ask-silence' }],
    },
    meta: { silenceSeconds: silence.document.after },
  }
}

function transitions(scenario: Scenario, taken: Response | Silence): readonly TakingTransition[] {
  const response = taken.kind === 'response' ? taken.id : null
  const description = taken.kind === 'response' ? (taken.document.when ?? undefined) : undefined
  return landingsOf(scenario, taken).map((landing) => ({
    guard: { type: 'takes', params: { response, to: landing.id } },
    actions: 'take',
    target: landing.id,
    // Coming back to the same moment lets its silence begin anew.
    reenter: true,
    ...(description === undefined ? {} : { description: `when ${description}` }),
  }))
}
