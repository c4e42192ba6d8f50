/** The principles of selling in French. */
import type { SELLING_PRINCIPLES } from '../principles/selling-principles.ts'
import type { FrenchPrinciples } from './french-principle-words.ts'

export const FRENCH_SELLING_PRINCIPLES: FrenchPrinciples<typeof SELLING_PRINCIPLES> = {
  'pitch-too-soon': {
    title: 'L’offre trop tôt',
    sentence: 'Une offre avant la réponse dit que vous n’écoutiez pas.',
  },
  'own-company-first': {
    title: 'Ouvrir sur sa propre entreprise',
    sentence: 'Partez des objectifs du client, pas de vos produits.',
  },
  'high-value-questions': {
    title: 'Les bonnes questions',
    sentence: 'Des questions ouvertes sur son activité rapportent plus qu’un formulaire.',
  },
  'generic-presentation': {
    title: 'La présentation toute faite',
    sentence: 'Un avantage compte quand c’est celui du client, avec ses chiffres.',
  },
  'confirm-decision': {
    title: 'Confirmer la décision',
    sentence:
      'Après une grosse commande, confirmez qu’elle était juste ; remercier pour l’affaire sème le doute.',
  },
  'trust-first': {
    title: 'Prendre le premier risque',
    sentence: 'Répondez franchement à la question du prix ; admettez ce que vous ne savez pas.',
  },
  'not-listening': {
    title: 'Ne pas écouter',
    sentence: 'Qui attend son tour de parole passe à côté de la raison d’acheter.',
  },
  'know-their-business': {
    title: 'Comprendre son activité',
    sentence: 'Ce que vous vendez ne compte que là où cela touche à ce que fait le client.',
  },
  'no-follow-through': {
    title: 'Ne pas assurer la suite',
    sentence: 'Ce qui a été dit et pas fait pèse plus que ce qui n’a jamais été dit.',
  },
  'decision-maker': {
    title: 'Ce que veut le décideur',
    sentence:
      'Cherchez ses objectifs publics, écrivez très court à leur sujet, questionnez, et demandez un rendez-vous.',
  },
  'recommend-competitor': {
    title: 'Recommander un concurrent meilleur',
    sentence: 'L’envoyer ailleurs aujourd’hui, c’est être cru demain.',
  },
  'dereliction-risk': {
    title: 'Ne pas faire ce qu’il faut',
    sentence:
      'On surveille ce qui est mal fait ; la confiance tombe là où le nécessaire n’est pas fait du tout.',
  },
  'confirm-kickoff': {
    title: 'Faire de la commande un projet',
    sentence: 'Réponses point par point, jalons, lancement commun, qui dit quoi à qui et quand.',
  },
}
