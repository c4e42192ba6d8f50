/** Request first, the iron rule: the initial request is answered before anything is pitched. */
import { Ledger, type ConversationState } from '../../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../../conversation/scenario.ts'
import type { Criterion } from '../criterion.ts'
import { halfPointsDown } from '../points.ts'
import type { ScoringLanguage } from '../scoring-language.ts'

/** Points that each pitch before the answer costs, beside forfeiting the criterion. */
const COST_OF_AN_EARLY_PITCH = 2

const WORDS = {
  en: {
    leftOut: 'No response of this scenario answers the initial request.',
    answered: 'The initial request was answered before anything else was offered.',
    answeredTooLate: 'The request was answered, but an offer had come first.',
    early: (request: string) =>
      `An offer came before the answer to what the customer called for: ${request}`,
    earlyBetter: 'Answer the request completely; then ask for a moment more.',
    chance: 'The request was settled, so there was room for something new, and you took it.',
    never: (request: string) => `What the customer called for was never answered: ${request}`,
    neverBetter: 'Settle what they came for before the conversation ends.',
    noChance:
      'Once the request was settled there was room for an offer that would have helped, and it was not made.',
    noChanceBetter: 'Ask for a moment more, then speak of their benefit.',
  },
  fr: {
    leftOut: 'Aucune réponse de ce scénario ne répond à la demande initiale.',
    answered: 'La demande initiale a reçu sa réponse avant toute autre offre.',
    answeredTooLate: 'La demande a reçu sa réponse, mais une offre était passée avant.',
    early: (request: string) =>
      `Une offre est venue avant la réponse à ce pour quoi le client appelait : « ${request} »`,
    earlyBetter: 'Répondez entièrement à la demande ; puis demandez encore une minute.',
    chance: 'La demande était réglée, il y avait place pour du nouveau, et vous l’avez saisie.',
    never: (request: string) =>
      `Ce pour quoi le client appelait n’a jamais reçu de réponse : « ${request} »`,
    neverBetter: 'Réglez ce pour quoi on vous appelle avant la fin de la conversation.',
    noChance:
      'Une fois la demande réglée, il y avait place pour une offre utile, et elle n’a pas été faite.',
    noChanceBetter: 'Demandez encore une minute, puis parlez de ce que le client y gagne.',
  },
} satisfies Record<ScoringLanguage, unknown>

function responsesOf(scenario: Scenario): readonly Response[] {
  return scenario.moments.flatMap((moment) => moment.responses)
}

/** Whether taking up something new after the answer belongs to what this scenario trains. */
function hasFittingChance(scenario: Scenario): boolean {
  const { kind } = scenario.document
  if (kind !== 'consultation' && kind !== 'sales') return false
  return responsesOf(scenario).some((response) => response.document.pitches !== null)
}

function isNew(bit: number, before: ConversationState, after: ConversationState): boolean {
  return (before.ledger & bit) === 0 && (after.ledger & bit) !== 0
}

function pitchesEarly(before: ConversationState, taken: Response | Silence): boolean {
  if (taken.kind === 'silence' || taken.document.pitches === null) return false
  return !taken.document.answers && (before.ledger & Ledger.answered) === 0
}

const ASKED_OF_LEDGER = Ledger.answered | Ledger.pitchedEarly | Ledger.chanceTaken

function asksTheLedger(taken: Response | Silence): boolean {
  return taken.kind === 'response' && (taken.document.answers || taken.document.pitches !== null)
}

export const requestFirst: Criterion = {
  id: 'request-first',
  title: { en: 'Request first', fr: 'La demande d’abord' },
  place: 30,
  usualWeight: 12,
  leftOut: (scenario, language) =>
    responsesOf(scenario).some((response) => response.document.answers)
      ? null
      : WORDS[language].leftOut,
  prepare: (scenario, weight, language) => {
    const fitting = hasFittingChance(scenario)
    const forAnswer = fitting ? halfPointsDown(weight / 2) : weight
    const forChance = weight - forAnswer
    const turnPoints = (
      before: ConversationState,
      taken: Response | Silence,
      after: ConversationState,
    ) => {
      let points = pitchesEarly(before, taken) ? -COST_OF_AN_EARLY_PITCH : 0
      if ((after.ledger & Ledger.pitchedEarly) !== 0) return points
      if (isNew(Ledger.answered, before, after)) points += forAnswer
      if (isNew(Ledger.chanceTaken, before, after)) points += forChance
      return points
    }
    return {
      startPoints: 0,
      turnPoints,
      turnReads: (taken) => ({ performed: 0, ledger: asksTheLedger(taken) ? ASKED_OF_LEDGER : 0 }),
      endPoints: () => 0,
      explain: (attempt) => {
        const words = WORDS[language]
        const row = (
          turn: number | null,
          points: number,
          missed: number,
          principle: 'iron-rule' | 'pique' | 'pitch-too-soon',
          reason: string,
          better: string,
        ) => ({
          criterion: 'request-first' as const,
          turn,
          points,
          missed,
          principle,
          reason,
          better,
        })
        const evidence = attempt.played.flatMap(({ number, before, taken, after }) => {
          const points = turnPoints(before, taken, after)
          const rows = []
          if (pitchesEarly(before, taken)) {
            const forfeits = isNew(Ledger.pitchedEarly, before, after) ? weight : 0
            rows.push(
              row(
                number,
                points,
                forfeits + COST_OF_AN_EARLY_PITCH,
                'pitch-too-soon',
                words.early(scenario.document.request),
                words.earlyBetter,
              ),
            )
          }
          if (isNew(Ledger.answered, before, after)) {
            const kept = (after.ledger & Ledger.pitchedEarly) === 0
            rows.push(
              row(
                number,
                kept ? forAnswer : 0,
                0,
                'iron-rule',
                kept ? words.answered : words.answeredTooLate,
                '',
              ),
            )
          }
          if (
            isNew(Ledger.chanceTaken, before, after) &&
            fitting &&
            (after.ledger & Ledger.pitchedEarly) === 0
          ) {
            rows.push(row(number, forChance, 0, 'pique', words.chance, ''))
          }
          return rows
        })
        const { ledger } = attempt.state
        if ((ledger & Ledger.pitchedEarly) !== 0) return evidence
        if ((ledger & Ledger.answered) === 0) {
          evidence.push(
            row(
              null,
              0,
              weight,
              'iron-rule',
              words.never(scenario.document.request),
              words.neverBetter,
            ),
          )
        } else if (fitting && (ledger & Ledger.chanceTaken) === 0) {
          evidence.push(row(null, 0, forChance, 'pique', words.noChance, words.noChanceBetter))
        }
        return evidence
      },
    }
  },
}
