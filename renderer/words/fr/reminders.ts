import type { reminders as english } from '../en/reminders.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the study reminders, and of what a learner takes along. */
export const reminders = {
  title: 'Rappels d’entraînement',
  help: 'Pour {{name}}, aux heures que vous choisissez, selon l’horloge de cette machine. Un rappel manqué n’est dit qu’une fois.',
  on: 'Me rappeler de m’entraîner',
  at: 'À',
  days: 'Jours pour {{time}}',
  add: 'Une autre heure',
  remove: 'Retirer',
  removeOf: 'Retirer {{time}}',
  now: '{{name}}, c’est l’heure de vous entraîner.',
  missed: '{{name}}, vous vouliez vous entraîner {{day}} à {{time}}. Il est encore temps.',
  practise: 'M’entraîner',
  notNow: 'Pas maintenant',
  change: 'Changer les heures',
  export: {
    title: 'Emporter vos données',
    help: 'Tout ce qui est conservé sur {{name}} : les appels avec chaque échange et chaque point, les exercices, les notes, les rappels. Le fichier est écrit sur cette machine.',
    everything: 'Tout, en JSON',
    results: 'Les résultats, en tableau',
    writing: 'Écriture du fichier…',
    written: 'Le fichier se trouve ici :',
    copy: { browser: 'Télécharger', electron: 'Enregistrer une copie …' },
    downloaded: 'Votre navigateur a maintenant {{name}}, dans ses téléchargements.',
    saved: 'Une copie se trouve ici :',
    cancelled: 'Aucune copie n’a été faite. Le fichier est toujours à sa place.',
  },
} satisfies TranslationOf<typeof english>
