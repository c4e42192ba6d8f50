import type { app as english } from '../en/app.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the frame around the screens: header, banners, failures. */
export const app = {
  name: 'Third Ring',
  pageTitle: '{{name}} – Third Ring',
  titles: {
    progress: 'Mes progrès',
    attitudes: 'Attitudes',
    watch: 'Un bon appel',
    welcome: 'Premiers pas',
    library: 'Appels',
    brief: 'Fiche',
    call: 'Appel',
    debrief: 'Débriefing',
    handbook: 'Manuel',
    chapter: 'Manuel',
    principle: 'Manuel',
    notes: 'Mes notes',
    history: 'Appels pris',
    practice: 'Exercices',
    drill: 'Exercice',
    settings: 'Réglages',
    gallery: 'Galerie',
    missing: 'Page introuvable',
  },
  skip: 'Aller au contenu',
  navigation: 'Principale',
  calls: 'Appels',
  handbook: 'Manuel',
  progress: 'Progrès',
  history: 'Historique',
  practice: 'Exercices',
  settings: 'Réglages',
  callsTaken_one: '{{count}} appel pris',
  callsTaken_other: '{{count}} appels pris',
  notSaved: 'Non enregistré.',
  notSavedHelp:
    'Vous pouvez continuer : ce qui se passe maintenant est gardé jusqu’à la fermeture du programme. {{reason}}',
  missingScreen: 'Cette page n’existe pas',
  missingScreenHelp: 'L’adresse vient peut-être d’une version plus ancienne du programme.',
  backToCalls: 'Revenir aux appels',
  failedTitle: 'Cette page n’a pas pu s’afficher',
  failedHelp:
    'Ce que vous avez fait jusqu’ici est enregistré. Réessayez ; si cela se reproduit, redémarrez le programme.',
  hostUnreachable:
    'Le programme derrière cette fenêtre ne répond pas. Redémarrez Third Ring, puis réessayez.',
  didNotWork: 'Cela n’a pas fonctionné : {{reason}}',
} satisfies TranslationOf<typeof english>
