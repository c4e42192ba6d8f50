import type { call as english } from '../en/call.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the call: the stage, the desk, the telephone, Coach. */
export const call = {
  title: {
    phone: 'Appel : {{title}}',
    counter: 'Au comptoir : {{title}}',
    chat: 'Discussion : {{title}}',
    email: 'Courriel : {{title}}',
  },
  turn: 'Échange {{number}}',
  as: {
    rang: {
      she: 'comme à son appel',
      he: 'comme à son appel',
      they: 'comme au début de l’appel',
    },
    answered: {
      she: 'comme au moment où elle a décroché',
      he: 'comme au moment où il a décroché',
      they: 'comme au début de l’appel',
    },
    came: {
      she: 'comme à son arrivée',
      he: 'comme à son arrivée',
      they: 'comme au début',
    },
    wrote: {
      she: 'comme à son premier message',
      he: 'comme à son premier message',
      they: 'comme au premier message',
    },
  },
  upTurn: '{{points}} de plus à cet échange',
  downTurn: '{{points}} de moins à cet échange',
  upSince: {
    rang: {
      she: '{{points}} de plus depuis son appel',
      he: '{{points}} de plus depuis son appel',
      they: '{{points}} de plus depuis le début de l’appel',
    },
    answered: {
      she: '{{points}} de plus depuis qu’elle a décroché',
      he: '{{points}} de plus depuis qu’il a décroché',
      they: '{{points}} de plus depuis le début de l’appel',
    },
    came: {
      she: '{{points}} de plus depuis son arrivée',
      he: '{{points}} de plus depuis son arrivée',
      they: '{{points}} de plus depuis le début',
    },
    wrote: {
      she: '{{points}} de plus depuis son premier message',
      he: '{{points}} de plus depuis son premier message',
      they: '{{points}} de plus depuis le premier message',
    },
  },
  downSince: {
    rang: {
      she: '{{points}} de moins depuis son appel',
      he: '{{points}} de moins depuis son appel',
      they: '{{points}} de moins depuis le début de l’appel',
    },
    answered: {
      she: '{{points}} de moins depuis qu’elle a décroché',
      he: '{{points}} de moins depuis qu’il a décroché',
      they: '{{points}} de moins depuis le début de l’appel',
    },
    came: {
      she: '{{points}} de moins depuis son arrivée',
      he: '{{points}} de moins depuis son arrivée',
      they: '{{points}} de moins depuis le début',
    },
    wrote: {
      she: '{{points}} de moins depuis son premier message',
      he: '{{points}} de moins depuis son premier message',
      they: '{{points}} de moins depuis le premier message',
    },
  },
  heard: '{{name}}, {{mood}} : {{line}}',
  silence: { said: '{{name}} ne dit rien.', written: '{{name}} n’écrit rien.' },
  waits: { she: 'Elle attend', he: 'Il attend', they: 'On vous attend' },
  answers: { said: 'Que dites-vous ?', written: 'Qu’écrivez-vous ?' },
  caseFile: 'Dossier',
  wants: {
    she: 'Ce qu’elle souhaite',
    he: 'Ce qu’il souhaite',
    they: 'Ce que cette personne souhaite',
  },
  mayGive: 'Ce que vous pouvez accorder',
  closeCaseFile: 'Ranger le dossier',
  notes: 'Notes',
  notesHint: 'Notez ce qu’il vous faudra',
  notesNotSaved: 'Pas encore enregistré',
  talking: 'En ligne',
  talkingElsewhere: 'Durée',
  onHold: 'En attente',
  paused: 'En pause',
  ended: 'Appel terminé',
  endedElsewhere: 'Terminé',
  line: 'Ligne {{number}}',
  hold: 'Attente',
  takeBack: 'Reprendre',
  pause: 'Pause',
  mute: { phone: 'Muet', other: 'Son' },
  end: { phone: 'Fin', other: 'Quitter' },
  holdTitle: { phone: '{{name}} est en attente', other: 'En pause' },
  holdHelp: {
    phone: 'La ligne est silencieuse et le temps ne passe pas.',
    other: 'Le temps ne passe pas.',
  },
  holdBack: { phone: 'Reprendre l’appel', other: 'Continuer' },
  endTitle: {
    phone: 'Raccrocher maintenant ?',
    counter: 'Tourner le dos maintenant ?',
    chat: 'Fermer la discussion maintenant ?',
    email: 'Laisser ce courriel sans réponse ?',
  },
  endHelp: {
    phone:
      'La conversation n’est pas finie. Raccrocher y met fin ici, et elle est notée telle quelle.',
    counter:
      'La conversation n’est pas finie. S’en détourner y met fin ici, et elle est notée telle quelle.',
    chat: 'La conversation n’est pas finie. La fermer y met fin ici, et elle est notée telle quelle.',
    email:
      'Le dernier courriel attend une réponse. Sans elle tout s’arrête ici, et est noté tel quel.',
  },
  endNow: { phone: 'Raccrocher', counter: 'Tourner le dos', chat: 'Fermer', email: 'Le laisser' },
  stay: {
    phone: 'Rester en ligne',
    counter: 'Rester',
    chat: 'Continuer à écrire',
    email: 'Répondre',
  },
  later: { phone: 'Mettre en attente et sortir', other: 'Mettre en pause et sortir' },
  over: {
    phone: 'L’appel est terminé.',
    counter: 'La conversation est terminée.',
    chat: 'La discussion est terminée.',
    email: 'C’était le dernier courriel.',
  },
  overHelp: {
    phone: {
      she: 'Vient maintenant le compte rendu : triez ce qu’elle a dit, et notez ce que vous avez promis.',
      he: 'Vient maintenant le compte rendu : triez ce qu’il a dit, et notez ce que vous avez promis.',
      they: 'Vient maintenant le compte rendu : triez ce qui a été dit, et notez ce que vous avez promis.',
    },
    said: {
      she: 'Vient maintenant la note de suivi : triez ce qu’elle a dit, et notez ce que vous avez promis.',
      he: 'Vient maintenant la note de suivi : triez ce qu’il a dit, et notez ce que vous avez promis.',
      they: 'Vient maintenant la note de suivi : triez ce qui a été dit, et notez ce que vous avez promis.',
    },
    written: {
      she: 'Vient maintenant la note de suivi : triez ce qu’elle a écrit, et notez ce que vous avez promis.',
      he: 'Vient maintenant la note de suivi : triez ce qu’il a écrit, et notez ce que vous avez promis.',
      they: 'Vient maintenant la note de suivi : triez ce qui a été écrit, et notez ce que vous avez promis.',
    },
  },
  toWrapUp: { phone: 'Rédiger le compte rendu', other: 'Rédiger la note de suivi' },
  patience: { she: 'Sa patience', he: 'Sa patience', they: 'Sa patience' },
  patienceLeft: 'Il reste {{seconds}} secondes',
  hint: 'Indice',
  hintTitle: 'Un coup de pouce',
  hintNone: 'Il n’y a pas d’indice pour ce moment.',
  hintFailed: 'L’indice n’a pas pu être obtenu.',
  rewind: 'Revenir',
  rewindTitle: 'Revenir à un échange précédent',
  rewindHelp:
    'Tout ce qui a suivi est repris. Le débriefing compte le chemin par lequel vous terminez.',
  rewindTo: 'Avant l’échange {{number}}',
  nothingSaid: { said: 'Rien n’a été dit', written: 'Aucune réponse n’est partie' },
  feedbackTitle: 'Ce que cela a produit',
  feedbackSilence: { said: 'Vous n’avez rien dit', written: 'Vous n’avez pas répondu' },
  gained_one: '{{points, points}} point',
  gained_other: '{{points, points}} points',
  nothingGained: 'Aucun point',
  missed: 'il y avait encore {{points, points}} à gagner',
  felt: { she: 'Son ressenti :', he: 'Son ressenti :', they: 'Son ressenti :' },
  goOn: 'Continuer',
  tryAgain: 'Réessayer cette réponse',
  notSaved_one:
    'Non enregistré : {{count}} échange est gardé dans cette fenêtre et envoyé de nouveau. {{reason}}',
  notSaved_other:
    'Non enregistré : {{count}} échanges sont gardés dans cette fenêtre et envoyés de nouveau. {{reason}}',
  savedAgain: 'Tout est de nouveau enregistré.',
  saveAgain: 'Essayer maintenant',
  refused:
    'Cette conversation s’est poursuivie ailleurs : rien ne peut être ajouté ici. {{reason}}',
  loadAgain: 'Le charger tel qu’il est enregistré',
  toLibrary: 'Revenir aux appels',
  opening: {
    counter: { title: '{{name}} est au comptoir', action: 'Accueillir {{name}}' },
    chat: { title: '{{name}} a ouvert une discussion', action: 'Répondre' },
    email: { title: '{{name}} a écrit', action: 'Ouvrir le courriel' },
  },
  keysHelp: {
    phone: 'Touches : 1 à 5 répondre, F dossier, N notes, H attente, M son, S réécouter, E fin.',
    counter:
      'Touches : 1 à 5 répondre, F dossier, N notes, H pause, M son, S réécouter, E quitter.',
    chat: 'Touches : 1 à 5 répondre, T discussion, F dossier, N notes, H pause, M son, E quitter.',
    email: 'Touches : 1 à 5 répondre, T courriels, F dossier, N notes, H pause, M son, E quitter.',
  },
  thread: {
    open: { chat: 'Discussion', email: 'Courriels' },
    title: { chat: 'La discussion jusqu’ici', email: 'Les courriels jusqu’ici' },
    you: 'Vous',
    answer: 'Re : {{subject}}',
    mail: 'Courriel {{number}}',
    unanswered: 'Vous n’avez pas répondu',
    typing: '{{name}} est en train d’écrire',
    close: 'Revenir à la réponse',
  },
  picture: 'Image du scénario',
} satisfies TranslationOf<typeof english>
