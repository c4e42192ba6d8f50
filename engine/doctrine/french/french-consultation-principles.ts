/** The principles of advice through consultation in French. */
import type { CONSULTATION_PRINCIPLES } from '../principles/consultation-principles.ts'
import type { FrenchPrinciples } from './french-principle-words.ts'

export const FRENCH_CONSULTATION_PRINCIPLES: FrenchPrinciples<typeof CONSULTATION_PRINCIPLES> = {
  'iron-rule': {
    title: 'La règle de fer',
    sentence:
      'Répondez toujours à la demande initiale avant d’éveiller l’intérêt pour autre chose.',
  },
  connect: {
    title: 'Créer le lien avec la personne',
    sentence: 'Intéressez-vous à la personne, à son entreprise et à son métier avant les vôtres.',
  },
  needs: {
    title: 'Noter les besoins',
    sentence: 'Posez des questions ouvertes jusqu’à pouvoir décrire le besoin comme le client.',
  },
  meet: {
    title: 'Répondre à l’attente',
    sentence: 'Réglez entièrement ce qui amène le client.',
  },
  pique: {
    title: 'Éveiller l’intérêt, avec permission',
    sentence: 'Demandez encore une minute, puis parlez de ce que le client y gagne.',
  },
  'meet-new': {
    title: 'Répondre à la nouvelle attente',
    sentence: 'Les modalités, le tarif, et ce qui se passe quand.',
  },
  'help-not-sell': {
    title: 'Aider plutôt que vendre',
    sentence: 'Aidez le client à trouver ce qu’il lui faut ; pensez service.',
  },
  'know-their-trade': {
    title: 'S’intéresser à son métier',
    sentence: 'Son rôle, son entreprise, son métier : c’est là que se cache le conseil utile.',
  },
  'friendly-advice': {
    title: 'Le conseil d’ami',
    sentence: 'Conseillez comme un ami : prenez la tarte dès maintenant, elle part vite.',
  },
  'mind-interests': {
    title: 'Veiller à ses intérêts',
    sentence: 'Signalez ce qui joue contre le client, même si personne n’a rien demandé.',
  },
  'technical-advice': {
    title: 'La recommandation technique',
    sentence:
      'Recommandez ce qui résout son problème, avec ce que vous savez et que le client ignore.',
  },
  'present-unknown': {
    title: 'Faire découvrir',
    sentence: 'Faites goûter ce que personne ne pouvait demander sans le connaître.',
  },
  'protect-from-risk': {
    title: 'Protéger d’un risque',
    sentence: 'Montrez le risque que vous avez vu, et laissez la décision au client.',
  },
}
