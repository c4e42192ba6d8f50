import type { learners as english } from '../en/learners.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words for choosing, adding, renaming and deleting whoever practises. */
export const learners = {
  welcome: 'Le téléphone va sonner',
  welcomeHelp:
    'Third Ring vous entraîne aux appels avant qu’ils ne comptent. D’abord : qui s’entraîne ?',
  welcomeBack: 'Qui s’entraîne ?',
  name: 'Votre nom',
  nameHelp: 'Il reste sur cet ordinateur. Il n’y a pas de mot de passe.',
  nameTooLong: '40 caractères au plus.',
  add: 'Commencer l’entraînement',
  addAnother: 'Ajouter quelqu’un',
  since: 'S’entraîne depuis le {{date}}',
  learner: 'Profil :',
  menu: 'Changer de profil ou en ajouter un',
  switchTo: 'S’entraîner comme',
} satisfies TranslationOf<typeof english>
