/** Call log, or the case note away from the telephone: facts are passed on, opinions and feelings are not. */
import { Ledger } from '../../conversation/conversation-state.ts'
import { isSortedRightly, statementsHeard } from '../statements.ts'
import type { Criterion } from '../criterion.ts'
import { halfPointsDown } from '../points.ts'
import type { ScoringLanguage } from '../scoring-language.ts'

const WORDS = {
  en: {
    leftOut: 'Nothing comes up in this scenario that has to be noted.',
    right: 'Facts passed on, opinions and feelings kept apart.',
    some: (right: number, all: number) => `${right} of ${all} statements sorted rightly.`,
    nothing: 'Nothing was noted.',
    nothingHeard: 'The conversation was over before there was anything to note.',
    better: 'A fact can be counted or checked; pass facts on, and nothing else.',
  },
  fr: {
    leftOut: 'Dans ce scénario, il n’y a rien à noter.',
    right: 'Faits transmis, opinions et sentiments mis à part.',
    some: (right: number, all: number) =>
      `${right} ${right > 1 ? 'phrases' : 'phrase'} sur ${all} à la bonne place.`,
    nothing: 'Rien n’a été noté.',
    nothingHeard: 'La conversation s’est terminée avant qu’il y ait quoi que ce soit à noter.',
    better: 'Un fait se compte ou se vérifie ; transmettez les faits, et rien d’autre.',
  },
} satisfies Record<ScoringLanguage, unknown>

export const callLog: Criterion = {
  id: 'call-log',
  title: { en: 'Call log', fr: 'Compte rendu' },
  titleElsewhere: { en: 'Case note', fr: 'Note de suivi' },
  place: 80,
  usualWeight: 6,
  leftOut: (scenario, language) =>
    scenario.moments.some((moment) => moment.hasStatements) ? null : WORDS[language].leftOut,
  prepare: (scenario, weight, language) => ({
    startPoints: (scenario.initial.ledger & Ledger.heard) === 0 ? 0 : weight,
    turnPoints: (before, _taken, after) =>
      (before.ledger & Ledger.heard) === 0 && (after.ledger & Ledger.heard) !== 0 ? weight : 0,
    turnReads: () => ({ performed: 0, ledger: Ledger.heard }),
    endPoints: () => 0,
    explain: (attempt) => {
      const words = WORDS[language]
      const heard = statementsHeard(scenario, attempt)
      const logged = attempt.logged?.statements ?? []
      const right = heard.filter((entry) =>
        isSortedRightly(
          entry,
          logged.find((sorted) => sorted.id === entry.id),
        ),
      ).length
      const points = heard.length === 0 ? 0 : halfPointsDown((weight * right) / heard.length)
      const all = right === heard.length && heard.length > 0
      const reason =
        heard.length === 0
          ? words.nothingHeard
          : attempt.logged === null
            ? words.nothing
            : all
              ? words.right
              : words.some(right, heard.length)
      return [
        {
          criterion: 'call-log' as const,
          turn: null,
          points,
          missed: weight - points,
          principle: 'facts-first' as const,
          reason,
          better: all ? '' : words.better,
        },
      ]
    },
  }),
}
