/** The principles of loyalty in French. */
import type { LOYALTY_PRINCIPLES } from '../principles/loyalty-principles.ts'
import type { FrenchPrinciples } from './french-principle-words.ts'

export const FRENCH_LOYALTY_PRINCIPLES: FrenchPrinciples<typeof LOYALTY_PRINCIPLES> = {
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
  'loyalty-is-trust': {
    title: 'La fidélité, c’est l’affinité et la confiance',
    sentence:
      'On reste pour un produit, une marque et des gens que l’on apprécie et que l’on croit ; qui vient pour le prix continue de chercher.',
  },
  'moments-of-truth': {
    title: 'Les moments de vérité',
    sentence:
      'La première livraison, une réclamation et les premières semaines pèsent le plus : donnez-leur plus de temps.',
  },
  'loyalty-pays': {
    title: 'La fidélité rapporte',
    sentence: 'Garder un client vaut plus qu’il n’y paraît.',
    source:
      'Bain & Company : 5 % de fidélité en plus peuvent accroître la rentabilité de 25 % à 95 %',
  },
  'sell-again': {
    title: 'Montrer de nouveau la valeur',
    sentence: 'À chaque rencontre, laissez voir de nouveau pourquoi la décision était la bonne.',
  },
  'win-back': {
    title: 'Ramener la brebis égarée',
    sentence:
      'Demandez pourquoi le client est parti, répondez à cette objection précise, et montrez ce qu’il vaut pour vous.',
  },
  'ask-what-they-want': {
    title: 'Demander ce que le client veut',
    sentence:
      'Demandez ce qu’il veut, pas à quoi il s’attend : on s’attend à ce dont on a l’habitude.',
  },
  'tell-what-to-expect': {
    title: 'Dire à quoi s’attendre',
    sentence: 'Dites ce que le client aura, quand, et ce qu’il n’aura pas.',
  },
  'easy-feedback': {
    title: 'Faciliter les retours',
    sentence:
      'Une personne, un numéro, une question : les avis viennent là où ils ne coûtent rien.',
  },
  'act-on-feedback': {
    title: 'Agir, remercier, le dire',
    sentence:
      'Faites quelque chose de ce qu’on vous a dit, remerciez, et racontez ce qui a été fait.',
  },
  'repeat-asking': {
    title: 'Redemander',
    sentence: 'La fidélité est une boucle, pas une enquête : revenez et redemandez.',
  },
}
