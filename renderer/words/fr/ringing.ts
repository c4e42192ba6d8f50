import type { ringing as english } from '../en/ringing.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the ringing telephone and of the call that nobody took. */
export const ringing = {
  isCalling: '{{name}} vous appelle',
  isOn: '{{name}}, {{reference}}',
  pickUp: 'Décrocher',
  ring: 'Sonnerie {{ring}} sur {{rings}}',
  beforeThird: 'Avant la troisième : la fiabilité',
  lastChance: 'Après celle-ci, on raccroche',
  ringsHeard: 'Le téléphone sonne. Sonnerie {{ring}} sur {{rings}}.',
  pickingUp: 'Vous décrochez.',
  missedTitle: 'Appel manqué',
  missed_she: '{{name}} a laissé sonner trois fois, puis elle a renoncé.',
  missed_he: '{{name}} a laissé sonner trois fois, puis il a renoncé.',
  missed_they: '{{name}} a laissé sonner trois fois, puis a renoncé.',
  missedWhy:
    'Répondre avant la troisième sonnerie, c’est dire sans un mot : nous sommes là. Rappelez, il n’est pas trop tard.',
  callBack: 'Rappeler',
  leave: 'Revenir aux appels',
  /** The trainee rings the customer. */
  outgoing: {
    title: 'Vous appelez {{name}}',
    ringing: 'Ça sonne chez {{name}}',
    answered: '{{name}} décroche',
    dial: 'Appeler {{name}}',
    dialHelp: 'Quand vous voulez',
    through: 'Être mis en ligne',
    toneHelp: 'Ou attendez la réponse',
    readyHeard: 'Vous appelez {{name}}. Appuyez sur Espace dès que vous le souhaitez.',
    toneHeard: 'Ça sonne à l’autre bout, {{tone}} sur {{tones}}.',
    answeredHeard: '{{name}} décroche.',
  },
} satisfies TranslationOf<typeof english>
