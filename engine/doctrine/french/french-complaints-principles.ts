/** The principles of complaints in French. */
import type { COMPLAINTS_PRINCIPLES } from '../principles/complaints-principles.ts'
import type { FrenchPrinciples } from './french-principle-words.ts'

export const FRENCH_COMPLAINTS_PRINCIPLES: FrenchPrinciples<typeof COMPLAINTS_PRINCIPLES> = {
  accept: {
    title: 'Accepter le mécontentement',
    sentence: 'Avant toute chose, laissez la réclamation être une réclamation.',
  },
  listen: {
    title: 'Écouter toute la réclamation',
    sentence: 'Laissez-le finir ; ce qui vient en dernier est souvent ce qui blesse le plus.',
  },
  recognise: {
    title: 'Reconnaître le droit d’être mécontent',
    sentence:
      'Dites au client qu’il a toutes les raisons de l’être ; cela ne coûte rien et ouvre la porte à une solution.',
  },
  search: {
    title: 'Chercher une solution',
    sentence: 'Cherchez une fois l’histoire dite et l’émotion reconnue, si possible ensemble.',
  },
  propose: {
    title: 'Proposer aussitôt',
    sentence: 'Proposez aussitôt une solution, même partielle.',
  },
  promise: {
    title: 'Promettre la solution',
    sentence: 'Ne promettez que ce qui dépend de vous, avec une date et un responsable : vous.',
  },
  'close-positive': {
    title: 'Conclure sur une note positive',
    sentence: 'Remerciez le client de vous l’avoir dit, et terminez par ce qui va se passer.',
  },
  'soothe-person': {
    title: 'La personne avant l’affaire',
    sentence: 'Régler l’affaire sans apaiser la personne, c’est perdre le client quand même.',
  },
  'facts-first': {
    title: 'Travailler sur les faits',
    sentence:
      'Trouvez les faits, demandez sur lesquels repose une opinion, reconnaissez le sentiment, et ne transmettez que les faits.',
  },
  'not-personal': {
    title: 'Rien de personnel',
    sentence: 'La colère vise ce qui a failli, pas vous ; se défendre cache le vrai problème.',
  },
  'let-off-steam': {
    title: 'Laisser retomber la pression',
    sentence: 'De petits signes d’écoute, et pour le reste, le silence.',
  },
  restate: {
    title: 'Reformuler',
    sentence: 'Redites le problème pour montrer que vous l’avez entendu.',
  },
  ownership: {
    title: 'Rester responsable jusqu’au bout',
    sentence:
      'Passer l’appel met à distance ; si d’autres doivent agir, restez responsable et dites-le.',
  },
  'fair-solution': {
    title: 'Demander ce qui serait juste',
    sentence: 'À qui l’on demande ce qui serait juste, on donne une part de la solution.',
  },
  authority: {
    title: 'Connaître ses pouvoirs',
    sentence:
      'Sachez ce que vous pouvez accorder, pour que personne n’ait à réclamer un responsable.',
  },
  'status-updates': {
    title: 'Donner des nouvelles',
    sentence:
      'Une affaire complexe demande des nouvelles fréquentes ; une simple, un récapitulatif et un rappel.',
  },
  'calm-phrases': {
    title: 'Les phrases qui apaisent',
    sentence: 'Parlez de ce que vous pouvez faire, pas de ce que vous ne pouvez pas.',
  },
  'firm-understanding': {
    title: 'Ferme et compréhensif',
    sentence: 'Gardez à la fois la limite et la personne.',
  },
  'supervisor-last': {
    title: 'Le responsable, en dernier recours',
    sentence: 'Renvoyer plus haut, c’est dire que vous ne pouvez pas aider.',
  },
  'admit-mistake': {
    title: 'Admettre l’erreur aussitôt',
    sentence:
      'Reconnaissez l’erreur sur-le-champ ; expliquer comment elle est arrivée sonne comme une défense.',
  },
  'written-remedy': {
    title: 'Mettre la réparation par écrit',
    sentence: 'Expliquez par écrit ce qui sera fait, comment et quand.',
  },
  compensate: {
    title: 'Dédommager les erreurs',
    sentence: 'Le dédommagement vient après l’écoute ; avant, il achète le silence.',
  },
  'platinum-rule': {
    title: 'La règle de platine',
    sentence: 'Traitez les gens comme ils veulent être traités.',
  },
  'stay-calm': {
    title: 'Garder son calme sous l’attaque',
    sentence: 'Votre calme est la première chose que le client peut vous emprunter.',
  },
  'thank-for-complaint': {
    title: 'Remercier d’avoir signalé',
    sentence: 'La plupart ne se plaignent jamais ; qui le fait vous donne une chance de le garder.',
  },
  'common-ground': {
    title: 'Chercher les points d’accord',
    sentence:
      'Partez de ce que vous voulez tous les deux ; ensuite, vous êtes deux contre le problème.',
  },
  genuine: {
    title: 'Être authentique',
    sentence: 'Parlez comme un ami qui connaît la maison, pas comme son règlement.',
  },
  willingness: {
    title: 'Montrer sa bonne volonté',
    sentence:
      'Que la solution ait l’air simple : dites d’abord ce qui va se passer, puis ce qu’il faut pour cela.',
  },
  'report-learnt': {
    title: 'Transmettre ce que l’on a appris',
    sentence:
      'Une réclamation a deux buts : un client satisfait, et une maison qui ne recommence pas.',
    source: 'Stauss & Seidel : satisfaire le client, et transmettre ce que l’on a appris',
  },
  'check-it-held': {
    title: 'Vérifier que cela a tenu',
    sentence: 'Après quelques semaines, demandez si la solution tient toujours.',
  },
  'vocal-customer': {
    title: 'Le client virulent',
    sentence:
      'Ni raison ni bonne volonté ne l’atteignent : choisissez vos mots, gardez une limite ferme et aimable.',
  },
}
