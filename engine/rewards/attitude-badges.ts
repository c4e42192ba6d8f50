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
}

/** How often an attitude has to be shown, and in how many different scenarios. */
export interface BadgeNeeds {
  readonly calls: number
  readonly scenarios: number
}

const USUAL: BadgeNeeds = { calls: 3, scenarios: 2 }

/** Advice belongs to consultations, so one scenario is enough; the extra mile is rare, so once is enough. */
const NEEDS: Partial<Record<AttitudeId, BadgeNeeds>> = {
  advice: { calls: 3, scenarios: 1 },
  'extra-mile': { calls: 1, scenarios: 1 },
}

/** One badge an attitude, in the order of the doctrine. */
export function attitudeBadges(calls: readonly PastCall[]): readonly AttitudeBadge[] {
  const counted = countedCalls(calls)
  return ATTITUDES.map(({ id }) => {
    const needs = NEEDS[id] ?? USUAL
    const evidence = counted.flatMap((call) => {
      const turns = turnsOf(call, id)
      return turns.length === 0 ? [] : [{ call: call.id, scenario: call.scenario, turns }]
    })
    const completed = evidence.findIndex((_, place) =>
      isEnough(evidence.slice(0, place + 1), needs),
    )
    return { attitude: id, needs, evidence, earnedWith: evidence[completed]?.call ?? null }
  })
}

function turnsOf({ record }: PastCall, attitude: AttitudeId): readonly number[] {
  if (attitude === 'extra-mile') return record?.extraMile == null ? [] : [record.extraMile]
  return record?.attitudes.find((shown) => shown.attitude === attitude)?.turns ?? []
}

function isEnough(evidence: readonly AttitudeEvidence[], needs: BadgeNeeds): boolean {
  const scenarios = new Set(evidence.map(({ scenario }) => scenario))
  return evidence.length >= needs.calls && scenarios.size >= needs.scenarios
}
