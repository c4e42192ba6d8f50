/** The principles in French. */
import type { PrincipleId } from '../principles.ts'
import { FRENCH_COMPLAINTS_PRINCIPLES } from './french-complaints-principles.ts'

interface Words {
  readonly title: string
  readonly sentence: string
  readonly source?: string
}

export const FRENCH_PRINCIPLES: Readonly<Record<PrincipleId, Words>> = {
  ...FRENCH_COMPLAINTS_PRINCIPLES,
  'micro-emotions': {
    title: 'Les micro-émotions',
    sentence:
      'Chaque phrase laisse derrière elle une petite émotion ; leur somme fait la satisfaction, ou sa perte.',
  },
  indifference: {
    title: 'L’indifférence fait perdre des clients',
    sentence:
      'La plupart des clients qui partent le font parce que personne ne semblait se soucier d’eux.',
    source: 'Dan S. Kennedy : 68 % partent parce qu’ils ont ressenti de l’indifférence',
  },
  'no-friction': {
    title: 'D’abord pas d’effort, ensuite le plaisir',
    sentence:
      'Supprimez l’effort avant d’ajouter une attention : un contact fait plus facilement perdre un client que le gagner.',
    source:
      'Dixon, Toman, DeLisi : près de 100 000 consommateurs, la satisfaction explique peu la fidélité (R² = 0,13)',
  },
  represent: {
    title: 'Représenter l’entreprise',
    sentence: 'Dès le premier mot, l’entreprise, c’est vous : accueil, nom, rythme, offre d’aide.',
  },
  'note-request': {
    title: 'Noter la demande',
    sentence: 'Redites avec vos mots ce qui amène le client, pour qu’il sache que c’est arrivé.',
  },
  'respond-request': {
    title: 'Répondre à la demande',
    sentence: 'Donnez la réponse ou la solution vite, et avec les mots du client.',
  },
  strengthen: {
    title: 'Consolider avant de conclure',
    sentence:
      'Confirmez le choix, organisez la suite, et laissez le client dire qu’il est satisfait.',
  },
  'follow-through': {
    title: 'Assurer la suite',
    sentence: 'Tenez la promesse, notez-la, et transmettez ce qui sert le client.',
  },
  'confirm-satisfaction': {
    title: 'Faire confirmer la satisfaction',
    sentence: 'Un client qui dit à voix haute qu’il est satisfait le sait mieux et s’en souvient.',
  },
  reliability: {
    title: 'La fiabilité',
    sentence:
      'Décrochez avant la troisième sonnerie ; dites ce que vous faites et faites ce que vous dites.',
  },
  empathy: {
    title: 'L’empathie',
    sentence: 'Comprenez le point de vue du client, et dites-le de façon qu’il l’entende.',
  },
  consideration: {
    title: 'La considération',
    sentence: 'Attention, tact et estime : c’est son histoire, avec son nom dedans.',
  },
  solidarity: {
    title: 'La solidarité',
    sentence: 'Faites-en votre affaire : nous irons au bout ensemble.',
  },
  anticipation: {
    title: 'L’anticipation',
    sentence: 'Dites ce qui peut arriver ensuite, avant que le client ne le découvre.',
  },
  information: {
    title: 'L’information',
    sentence: 'Une information claire, complète et objective est un service.',
  },
  advice: {
    title: 'Le conseil',
    sentence: 'Proposez, exposez le choix, et laissez choisir en connaissance de cause.',
  },
  'extra-mile': {
    title: 'Le petit plus',
    sentence:
      'Un petit geste inattendu agit comme un cadeau ; par routine ou comme un dû, ce n’est plus rien.',
  },
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
}
