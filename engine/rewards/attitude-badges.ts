/** Seals for the attitudes: each with what earned it, or how it is earned. */
import { ATTITUDES, type AttitudeId } from '../doctrine/attitudes.ts'
import { countedCalls, type PastCall } from './past-call.ts'

export interface AttitudeBadge {
  readonly attitude: AttitudeId
  /** Id of the call that completed it, or null while it is still open. */
  readonly earnedWith: string | null
  /** The calls that showed it, in order, with the turns. */
  readonly evidence: readonly AttitudeEvidence[]
  readonly needs: BadgeNeeds
}

export interface AttitudeEvidence {
  readonly call: string
  readonly scenario: string
  /** Numbers of the turns, from 1; at least one. */
  readonly turns: readonly number[]
  /** Whether it was shown in at least every second turn that called for it, so that the call counts. */
  readonly counts: boolean
}

/** In how many calls an attitude has to be shown well, and in how many different scenarios. */
export interface BadgeNeeds {
  readonly calls: number
  readonly scenarios: number
}

/**
 * What scenarios call for all the time takes more calls. Advice belongs to consultations, so one scenario is
 * enough; the extra mile is rare, so once is enough.
 */
const NEEDS: Readonly<Record<AttitudeId, BadgeNeeds>> = {
  reliability: { calls: 5, scenarios: 2 },
  empathy: { calls: 4, scenarios: 2 },
  consideration: { calls: 5, scenarios: 2 },
  solidarity: { calls: 4, scenarios: 2 },
  anticipation: { calls: 3, scenarios: 2 },
  information: { calls: 4, scenarios: 2 },
  advice: { calls: 3, scenarios: 1 },
  'extra-mile': { calls: 1, scenarios: 1 },
}

/** Share of the turns that called for an attitude in which it has to be shown. */
const SHARE = 0.5

/** One badge an attitude, in the order of the doctrine. */
export function attitudeBadges(calls: readonly PastCall[]): readonly AttitudeBadge[] {
  const counted = countedCalls(calls)
  return ATTITUDES.map(({ id }) => {
    const needs = NEEDS[id]
    const evidence = counted.flatMap((call) => {
      const shown = shownIn(call, id)
      return shown === null ? [] : [{ call: call.id, scenario: call.scenario, ...shown }]
    })
    const completed = evidence.findIndex((_, place) =>
      isEnough(evidence.slice(0, place + 1), needs),
    )
    return { attitude: id, needs, evidence, earnedWith: evidence[completed]?.call ?? null }
  })
}

function shownIn(
  { record }: PastCall,
  attitude: AttitudeId,
): Pick<AttitudeEvidence, 'turns' | 'counts'> | null {
  if (attitude === 'extra-mile')
    return record?.extraMile == null ? null : { turns: [record.extraMile], counts: true }
  const shown = record?.attitudes.find((one) => one.attitude === attitude)
  if (shown === undefined) return null
  return { turns: shown.turns, counts: shown.turns.length >= shown.chances * SHARE }
}

function isEnough(evidence: readonly AttitudeEvidence[], needs: BadgeNeeds): boolean {
  const counted = evidence.filter(({ counts }) => counts)
  const scenarios = new Set(counted.map(({ scenario }) => scenario))
  return counted.length >= needs.calls && scenarios.size >= needs.scenarios
}
