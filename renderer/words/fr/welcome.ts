import type { welcome as english } from '../en/welcome.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the first start, and of a good call that is watched. */
export const welcome = {
  progress: 'Étape {{number}} sur {{count}}',
  skip: 'Passer l’introduction',
  later: 'Vous pourrez voir un bon appel quand vous voudrez : chaque fiche y mène.',
  language: 'Langue',
  sound: {
    title: 'Entendez-vous la ligne ?',
    help: 'Les clients parlent, et chaque mot s’affiche aussi à l’écran. Rien ici n’exige le son.',
    yes: 'Oui, continuer',
    no: 'Sans le son, les sous-titres suffisent',
  },
  turn: {
    title: 'À vous',
    help: '{{name}} appelle, et vous répondez. Le coach dit un mot après chaque réponse, donne un indice si vous le demandez et permet de revenir sur une réponse. Rien ne peut vraiment mal tourner dans cet appel.',
    rings:
      'Le téléphone sonne trois fois. Décrochez avant la troisième, avec la barre d’espace ou un clic.',
    keys: 'Répondez avec les touches des chiffres ou un clic.',
    take: 'Prendre l’appel',
    again: 'Le revoir encore une fois',
    library: 'Vers tous les appels',
  },
  watch: {
    chip: { phone: 'Un bon appel', other: 'Bien fait' },
    link: { phone: 'Voir d’abord un bon appel', other: 'Voir d’abord comment bien faire' },
    linkHelp: 'Il montre les meilleures réponses avec leurs raisons, et ne compte pour rien.',
    title: { phone: 'Un bon appel : {{title}}', other: 'Bien fait : {{title}}' },
    intro: {
      said: 'Écoutez d’abord. Vous verrez ensuite une bonne réponse, et pourquoi elle l’est.',
      written: 'Lisez d’abord. Vous verrez ensuite une bonne réponse, et pourquoi elle l’est.',
    },
    line: '{{name}}, {{mood}} : {{line}}',
    think: { said: 'Que diriez-vous ?', written: 'Qu’écririez-vous ?' },
    thinkHelp: 'Une bonne réponse arrive.',
    say: 'Une bonne réponse',
    sayHeard: 'Une bonne réponse : {{say}} {{why}}',
    why: 'Pourquoi elle convient',
    felt: 'Ressenti de {{name}}',
    step: 'Étape',
    principle: 'Principe',
    end: { phone: 'La fin de l’appel', other: 'La fin' },
    endHelp:
      'Humeur de {{name}} à présent : {{mood}}. Les étapes ont été suivies dans cet ordre : {{steps}}.',
    endHelpNoSteps: 'Humeur de {{name}} à présent : {{mood}}.',
    of: 'Échange {{number}} sur {{count}}',
    next: 'Suivant',
    back: 'Précédent',
    play: 'Lire',
    pause: 'Mettre en pause',
    speed: 'Allure',
    speeds: { slow: 'Lente', normal: 'Normale', fast: 'Rapide' },
    leave: 'Arrêter de regarder',
    again: 'Depuis le début',
    yours: {
      phone: 'Prendre cet appel vous-même',
      outgoing: 'Passer cet appel vous-même',
      other: 'Le faire vous-même',
    },
    yourTurn: 'À vous',
    controls: 'Lecture',
    keys: 'Les flèches droite et gauche avancent et reculent, la barre d’espace lit et met en pause, Échap arrête.',
    empty: 'Il n’y a pas d’appel à voir',
    emptyHelp: 'Le scénario de l’introduction ne fait pas partie de cette installation.',
  },
} satisfies TranslationOf<typeof english>
