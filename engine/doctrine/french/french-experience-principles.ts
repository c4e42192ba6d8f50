/** The principles of the experience around the call in French. */
import type { EXPERIENCE_PRINCIPLES } from '../principles/experience-principles.ts'
import type { FrenchPrinciples } from './french-principle-words.ts'

export const FRENCH_EXPERIENCE_PRINCIPLES: FrenchPrinciples<typeof EXPERIENCE_PRINCIPLES> = {
  'end-to-end': {
    title: 'Régler de bout en bout',
    sentence: 'Faites la course entière, pas seulement votre part.',
  },
  relevance: {
    title: 'Ne jamais demander deux fois',
    sentence: 'Ne demandez pas ce qui est déjà à l’écran.',
  },
  'next-issue': {
    title: 'Éviter le problème suivant',
    sentence: 'Dites ce qui peut survenir une fois le téléphone raccroché.',
  },
  'keep-informed': {
    title: 'Dire ce que l’on fait',
    sentence: 'Tenez le client au courant de ce qui se passe pendant que cela se passe.',
  },
  'respond-quickly': {
    title: 'Répondre vite',
    sentence: 'Attendre sans un mot passe pour de l’indifférence.',
  },
  flexible: {
    title: 'Être souple',
    sentence: 'Proposez plus d’une solution.',
  },
  proactive: {
    title: 'Régler avant que cela n’arrive',
    sentence: 'La meilleure réclamation est celle que vous avez évitée.',
  },
  onboarding: {
    title: 'Accueillir le nouveau client',
    sentence:
      'Dites qui en est responsable, joignez le client comme il le préfère, et soyez là après la vente.',
  },
  'easy-business': {
    title: 'Être facile en affaires',
    sentence: 'Retours, remboursements, formulaires : prenez le travail sur vous.',
  },
  'feel-valued': {
    title: 'Faire sentir sa valeur',
    sentence:
      'Montrez que le client a été remarqué : un nom, un souvenir, un merci qui dit pourquoi.',
  },
  'silent-leavers': {
    title: 'Ceux qui ne se plaignent pas',
    sentence: 'Ils partent, c’est tout, et le racontent : demandez avant.',
  },
  'first-before-next': {
    title: 'Ce client avant le suivant',
    sentence: 'Terminez avec celui-ci : puis-je faire autre chose pour vous aujourd’hui ?',
  },
  'self-service': {
    title: 'Le libre-service bien fait',
    sentence:
      'Il aide s’il est facile à trouver et nourri par ceux qui entendent les questions ; on n’y renvoie personne.',
  },
  'be-sure': {
    title: 'ÊTRE SÛR (BE SURE)',
    sentence:
      'Savoir étendu, grande envie d’aider, intérêt sincère, compréhension, respect, et pouvoir d’agir.',
  },
  'complete-information': {
    title: 'Une information complète et objective',
    sentence: 'Dites tout, l’inconvénient aussi : c’est de cela que la confiance est faite.',
  },
  'customer-focus-breaks': {
    title: 'Là où l’orientation client se brise',
    sentence:
      'Processus, rôles, personnes, direction, pression extérieure : sachez lequel avant de réparer.',
  },
  'ten-commandments': {
    title: 'Le service, règle de la maison',
    sentence:
      'Des employés heureux, des réponses rapides, une technique qui sert, une formation pour la première ligne.',
  },
  'measure-satisfaction': {
    title: 'Mesurer ce que le client remarque',
    sentence: 'Délais, factures justes, devis clairs, suivi : interrogez sur ce qu’il vit.',
  },
  'contact-calendar': {
    title: 'Un calendrier de contacts',
    sentence:
      'Avant, pendant, après la vente : le client a de vos nouvelles quand cela lui sert, pas quand cela vous arrange.',
  },
  'long-term-service': {
    title: 'Le service à long terme',
    sentence:
      'La direction rencontre les clients, les clients aident à fixer les exigences, les employés à les appliquer.',
  },
  'own-habits': {
    title: 'Ses propres habitudes',
    sentence:
      'La plus grosse tâche d’abord, dans un temps fixé, par petites parts : reporter une promesse, c’est la rompre.',
  },
}
