/** Reliability: picked up before the third ring, and what was promised is recorded with its date. */
import { RINGS } from '../../attempt/turn.ts'
import { Ledger, type ConversationState } from '../../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../../conversation/scenario.ts'
import { hasToBePickedUp } from '../../format/contact.ts'
import { keptPromises, promisesMade } from '../promises.ts'
import type { Criterion } from '../criterion.ts'
import { halfPointsDown } from '../points.ts'
import type { Evidence } from '../scorecard.ts'
import type { ScoringLanguage } from '../scoring-language.ts'

/** Points that a promise nobody can keep costs. */
const COST_OF_AN_EMPTY_PROMISE = 1

const WORDS = {
  en: {
    leftOut: 'There is nothing to pick up here and nothing to promise.',
    inTime: (ring: number) => `Picked up on ring ${ring}, before the third.`,
    tooLate: 'Picked up on the third ring.',
    tooLateBetter: 'Answer before the third ring.',
    kept: 'Every promise is written down with its date.',
    someKept: (kept: number, made: number) =>
      `${kept} of ${made} promises recorded with the right date.`,
    keptBetter: 'Record each promise with the date that you gave.',
    none: 'You promised nothing that could be kept, so there was nothing to rely on.',
    noneBetter: 'Promise what you control, with a date.',
    empty: 'You promised what is not yours to keep.',
    emptyBetter: 'Promise only what you control, with a date and an owner: you.',
  },
  fr: {
    leftOut: 'Il n’y a ici rien à décrocher ni rien à promettre.',
    inTime: (ring: number) =>
      `Décroché à la ${ring === 1 ? 'première' : 'deuxième'} sonnerie, avant la troisième.`,
    tooLate: 'Décroché à la troisième sonnerie.',
    tooLateBetter: 'Répondez avant la troisième sonnerie.',
    kept: 'Chaque promesse est notée, avec sa date.',
    someKept: (kept: number, made: number) =>
      `${kept} ${kept > 1 ? 'promesses' : 'promesse'} sur ${made} avec la bonne date.`,
    keptBetter: 'Notez chaque promesse avec la date que vous avez donnée.',
    none: 'Vous n’avez rien promis que l’on puisse tenir : il n’y avait rien sur quoi compter.',
    noneBetter: 'Promettez ce qui dépend de vous, avec une date.',
    empty: 'Vous avez promis ce qui ne dépend pas de vous.',
    emptyBetter: 'Ne promettez que ce qui dépend de vous, avec une date et un responsable : vous.',
  },
} satisfies Record<ScoringLanguage, unknown>

function hasPromises(scenario: Scenario): boolean {
  return scenario.moments.some((moment) =>
    moment.responses.some((response) => response.document.promise?.keepable === true),
  )
}

function isEmptyPromise(taken: Response | Silence): boolean {
  return taken.kind === 'response' && taken.document.promise?.keepable === false
}

export const reliability: Criterion = {
  id: 'reliability',
  title: { en: 'Reliability', fr: 'Fiabilité' },
  place: 70,
  usualWeight: 6,
  leftOut: (scenario, language) =>
    hasToBePickedUp(scenario.document) || hasPromises(scenario) ? null : WORDS[language].leftOut,
  prepare: (scenario, weight, language) => {
    const rings = hasToBePickedUp(scenario.document)
    const promises = hasPromises(scenario)
    const forRing = rings ? (promises ? halfPointsDown(weight / 2) : weight) : 0
    const forPromises = promises ? weight - forRing : 0
    const turnPoints = (
      before: ConversationState,
      taken: Response | Silence,
      after: ConversationState,
    ) => {
      const promised =
        (before.ledger & Ledger.promised) === 0 && (after.ledger & Ledger.promised) !== 0
      return (promised ? forPromises : 0) - (isEmptyPromise(taken) ? COST_OF_AN_EMPTY_PROMISE : 0)
    }
    return {
      startPoints: forRing,
      turnPoints,
      turnReads: (taken) => ({
        performed: 0,
        ledger: taken.kind === 'response' && taken.document.promise !== null ? Ledger.promised : 0,
      }),
      endPoints: () => 0,
      explain: (attempt) => {
        const words = WORDS[language]
        const evidence: Evidence[] = []
        const add = (
          turn: number | null,
          points: number,
          missed: number,
          principle: Evidence['principle'],
          reason: string,
          better: string,
        ) =>
          evidence.push({
            criterion: 'reliability',
            turn,
            points,
            missed,
            principle,
            reason,
            better,
          })
        if (rings) {
          const inTime = attempt.pickedUp !== null && attempt.pickedUp < RINGS
          if (inTime) add(0, forRing, 0, 'reliability', words.inTime(attempt.pickedUp ?? 1), '')
          else add(0, 0, forRing, 'reliability', words.tooLate, words.tooLateBetter)
        }
        for (const { number, taken } of attempt.played) {
          if (isEmptyPromise(taken))
            add(
              number,
              -COST_OF_AN_EMPTY_PROMISE,
              COST_OF_AN_EMPTY_PROMISE,
              'promise',
              words.empty,
              words.emptyBetter,
            )
        }
        if (!promises) return evidence
        const made = promisesMade(scenario, attempt).length
        const kept = keptPromises(scenario, attempt).length
        if (made === 0) add(null, 0, forPromises, 'promise', words.none, words.noneBetter)
        else {
          const points = halfPointsDown((forPromises * kept) / made)
          const reason = kept === made ? words.kept : words.someKept(kept, made)
          add(
            null,
            points,
            forPromises - points,
            'follow-through',
            reason,
            kept === made ? '' : words.keptBetter,
          )
        }
        return evidence
      },
    }
  },
}
