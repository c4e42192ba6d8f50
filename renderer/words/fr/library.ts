import type { library as english } from '../en/library.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the library: the paused call, the suggestion, the lines waiting, the files that need mending. */
export const library = {
  title: 'Appels',
  onHold: 'En attente : {{when}}, échange {{turn}}',
  stillRinging: 'A commencé {{when}}, pas encore décroché',
  logOpen: 'Appel terminé, compte rendu à rédiger',
  resume_she: 'La reprendre en ligne',
  resume_he: 'Le reprendre en ligne',
  resume_they: 'Reprendre l’appel',
  goToRing: 'Aller au téléphone',
  writeLog: 'Rédiger le compte rendu',
  moodNow_she: '{{now}}, {{then}} à son appel',
  moodNow_he: '{{now}}, {{then}} à son appel',
  moodNow_they: '{{now}}, {{then}} au début de l’appel',
  stepsDone_one: '{{done}} étape faite sur {{count}}',
  stepsDone_other: '{{done}} étapes faites sur {{count}}',
  alsoOnHold: 'Également en attente',
  alsoOnHoldOne: '{{title}}, échange {{turn}}',
  today: 'aujourd’hui, {{time}}',
  nextForYou: 'La suite pour vous',
  readBrief: 'Lire la fiche',
  suggestion: {
    first:
      'Un bon premier appel : assez vrai pour donner envie d’un deuxième, et le débriefing explique chaque point.',
    lost: 'La dernière fois, {{name}} a quitté l’entreprise. Une seule autre réponse, au début, peut changer tout l’appel.',
    newKind:
      'Jusqu’ici, vous avez pratiqué : {{practised}}. Avec {{name}}, c’est autre chose, à un rythme qui convient à un premier essai.',
    improve:
      'Votre meilleur résultat ici : {{percent, percent}}. Le débriefing a montré d’où vient le reste ; allez le chercher.',
    untried: 'Vous n’avez pas encore parlé avec {{name}}.',
    exam: 'Déjà {{percent, percent}}. Essayez en examen : pas d’indice, et la patience s’épuise.',
  },
  kindsInText: {
    complaint: 'des réclamations',
    consultation: 'des entretiens de conseil',
    service: 'des appels de service',
    sales: 'des entretiens de vente',
  },
  linesWaiting: 'Lignes à prendre',
  filter: 'Afficher seulement',
  all: 'Toutes ({{count}})',
  new: 'Nouveau',
  best: 'Meilleur : {{percent, percent}}',
  customerInMood: '{{name}}, {{mood}}',
  spokenIn: 'Langue : {{languages}}',
  search: 'Rechercher une ligne',
  searchExample: 'Nom, titre ou demande',
  searchClear: 'Effacer la recherche',
  found_one: '{{count}} ligne trouvée',
  found_other: '{{count}} lignes trouvées',
  nothingFound: 'Aucune ligne ne répond à « {{words}} »',
  nothingFoundOfKind: 'Aucune ligne ne répond à « {{words}} » dans la catégorie {{kind}}',
  nothingFoundHelp:
    'La recherche porte sur les titres, les clients, les entreprises, les demandes et les compétences, avec ou sans accents.',
  showAll: 'Afficher toutes les lignes',
  empty: 'Aucune ligne n’attend',
  emptyHelp:
    'Les appels fournis manquent dans cette installation. Placez un scénario dans le dossier ci-dessous, ou installez de nouveau Third Ring.',
  broken: 'Fichiers à corriger',
  brokenHelp: 'Ceux-ci n’ont pas pu être lus. Les autres appels ne sont pas touchés.',
  brokenProblems_one: '{{count}} point à corriger',
  brokenProblems_other: '{{count}} points à corriger',
  yours: 'de votre dossier',
  builtIn: 'fourni',
} satisfies TranslationOf<typeof english>
