import type { voice as english } from '../en/voice.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the voices: in the call, in the settings and at the first start. */
export const voice = {
  sayAgain: 'Réécouter',
  pressToHear: 'Appuyez sur une touche pour entendre le client',
  title: 'Voix',
  aloud: 'Les clients parlent à voix haute',
  aloudHelp:
    'Les sous-titres restent toujours. Avec un lecteur d’écran, coupez les voix pour que personne ne parle en même temps que lui.',
  speed: 'Débit de parole',
  speeds: { slow: 'Lent', normal: 'Normal', fast: 'Rapide' },
  check: 'Entendre un client',
  checkMood: 'Dans quelle humeur',
  listen: 'Écouter',
  stop: 'Arrêter',
  sample: {
    furious: 'Trois semaines que j’attends. Trois semaines ! Et personne ne me rappelle.',
    angry: 'C’est la deuxième fois que je l’explique. Qui s’en occupe ?',
    annoyed: 'On m’avait dit mardi. Nous sommes jeudi.',
    guarded: 'Si vous le dites. On m’a déjà fait cette réponse.',
    settled: 'Bien. Dites-moi ce qui se passe maintenant.',
    pleased: 'Bon, cela m’aide. Merci d’avoir regardé.',
    delighted: 'C’est formidable. Je ne m’y attendais pas du tout !',
  },
  asking: 'Recherche des voix de cet ordinateur.',
  system_one: 'Cet ordinateur a une voix pour cette langue.',
  system_other:
    'Cet ordinateur a {{count}} voix pour cette langue. Chaque client reçoit la sienne.',
  synthesiser:
    'Cet ordinateur n’a pas de voix pour cette langue : celle de Third Ring parle. Elle est simple, mais fonctionne hors connexion.',
  none: 'Cet ordinateur n’a pas de voix pour cette langue. Les sous-titres restent.',
  install: {
    windows:
      'Pour en ajouter une : ouvrez Paramètres, Heure et langue, Voix, puis Ajouter des voix. Redémarrez ensuite Third Ring.',
    mac: 'Pour en ajouter une : ouvrez Réglages Système, Accessibilité, Contenu énoncé, puis choisissez une voix. Redémarrez ensuite Third Ring.',
    linux:
      'Pour en ajouter une : installez speech-dispatcher et espeak-ng avec votre gestionnaire de paquets. Redémarrez ensuite Third Ring.',
    other: 'Une voix s’ajoute dans les réglages du système.',
  },
  off: 'Les voix sont coupées. Les sous-titres restent.',
  silent: 'Le son est coupé ou au plus bas : rien ne peut être entendu.',
  blocked:
    'Le navigateur reste muet tant qu’aucune touche n’est pressée. Appuyez encore une fois sur Écouter.',
} satisfies TranslationOf<typeof english>
