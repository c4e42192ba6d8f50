import type { AttemptSummary } from '../../contract/messages.ts'
import { replayTurns } from '../../engine/attempt/replay.ts'
import { prepareScenario } from '../../engine/conversation/prepare-scenario.ts'
import { attitudeBadges, type AttitudeBadge } from '../../engine/rewards/attitude-badges.ts'
import { choosePraise } from '../../engine/rewards/choose-praise.ts'
import { factsStreak, SHOWN_STREAK } from '../../engine/rewards/facts-streak.ts'
import { nextStep, type NextStep } from '../../engine/rewards/next-step.ts'
import { callsUpTo, isCounted } from '../../engine/rewards/past-call.ts'
import { standingOf, type Standing } from '../../engine/rewards/personal-best.ts'
import type { Praise } from '../../engine/rewards/praise.ts'
import { starsOf, type Stars } from '../../engine/rewards/stars.ts'
import type { HostClient } from '../api/connect.ts'
import type { LanguageTag } from '../words/language-tag.ts'
import { earlierCall, type FinishedCall } from './earlier-call.ts'

/** Everything that a call earned beside its score, as it stood when the call ended. */
export interface CallRewards {
  readonly stars: Stars
  readonly standing: Standing
  /** Call logs in a row with nothing but facts; 0 where there are too few to speak of. */
  readonly streak: number
  readonly praise: Praise | null
  /** Only where there is no praise. */
  readonly next: NextStep | null
  /** The turn with the gift, or null. */
  readonly extraMile: number | null
  /** Seals that this call completed. */
  readonly seals: readonly AttitudeBadge[]
}

/** `attempts` are all of the learner’s; `before` is the call that praise compares with. */
export function callRewards(
  call: FinishedCall,
  attempts: readonly AttemptSummary[],
  before: FinishedCall | null,
): CallRewards {
  const { document, procedure } = call.attempt.copy
  const scenario = prepareScenario(document, procedure)
  const explained = ({ debrief, attempt }: FinishedCall) => ({
    debrief,
    attempt: replayTurns(scenario, attempt.log),
  })
  const source = {
    scenario,
    ...explained(call),
    before: before === null ? null : explained(before),
  }
  const praise = choosePraise(source)
  const counts = isCounted(call.attempt)
  const calls = callsUpTo(attempts, call.attempt)
  const streak = counts ? factsStreak(calls) : 0
  return {
    stars: counts ? starsOf(call.attempt) : 0,
    standing: standingOf(calls, call.attempt),
    streak: streak >= SHOWN_STREAK ? streak : 0,
    praise,
    next: praise === null ? nextStep(source) : null,
    extraMile: counts ? (call.attempt.record?.extraMile ?? null) : null,
    seals: attitudeBadges(calls).filter(({ earnedWith }) => earnedWith === call.attempt.id),
  }
}

/**
 * Asks the host for what rewards need beside the debrief itself. Null where it has no answer: the debrief is
 * shown all the same.
 */
export async function askCallRewards(
  host: HostClient,
  call: FinishedCall,
  language: LanguageTag,
): Promise<CallRewards | null> {
  try {
    const attempts = await host.attempts.list({ learner: call.attempt.learner, language })
    return callRewards(call, attempts, await earlierCall(host, attempts, call.attempt, language))
  } catch {
    return null
  }
}
