import type { history as english } from '../en/history.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the history. */
export const history = {
  title: 'Appels pris',
  none: 'Aucun appel pour l’instant',
  noneHelp: 'Chaque appel que vous prenez est gardé ici, avec son débriefing.',
  toCalls: 'Choisir un appel',
  date: 'Quand',
  scenario: 'Appel',
  mode: 'Mode',
  turns: 'Échanges',
  result: 'Résultat',
  resultAndOutcome: '{{percent, percent}}, {{outcome}}',
  open: 'Ouvrir le débriefing',
  resume: 'Reprendre',
  wrapUp: 'Terminer le suivi',
  missed: 'Manqué',
  unfinished: 'En attente à l’échange {{number}}',
  unwrapped: 'Suivi à terminer',
  whatIf: 'et si, à partir de l’échange {{turn}}',
  giveUp: 'Abandonner',
  givenUp: 'Abandonné à l’échange {{number}}',
  giveUpTitle: 'Abandonner cet appel ?',
  giveUpHelp:
    'L’appel « {{title}} » du {{date}} ne pourra plus être repris. Il reste dans cette liste.',
  filter: 'Afficher',
  all: 'Tous',
  finished: 'Terminés',
  open_calls: 'En attente',
} satisfies TranslationOf<typeof english>
