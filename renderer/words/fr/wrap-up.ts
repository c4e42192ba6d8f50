import type { wrapUp as english } from '../en/wrap-up.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the wrap-up: the call log that is filled in once the line is closed. */
export const wrapUp = {
  heading: { phone: 'Le compte rendu d’appel', other: 'La note de suivi' },
  intro: {
    said: { she: 'Ce qu’elle a dit', he: 'Ce qu’il a dit', they: 'Ce qui a été dit' },
    written: { she: 'Ce qu’elle a écrit', he: 'Ce qu’il a écrit', they: 'Ce qui a été écrit' },
  },
  introHelp: {
    phone:
      'Classez chaque ligne : fait, opinion ou sentiment. Un fait se compte ou se vérifie. Transmettez ce qui sert à la personne qui lira le compte rendu.',
    other:
      'Classez chaque ligne : fait, opinion ou sentiment. Un fait se compte ou se vérifie. Transmettez ce qui sert à la personne qui lira la note de suivi.',
  },
  fact: 'Fait',
  opinion: 'Opinion',
  feeling: 'Sentiment',
  passOn: 'Transmettre',
  passOnThis: 'Transmettre : {{statement}}',
  kindOf: 'Nature de cette phrase : {{statement}}',
  promises: 'Ce que vous avez promis',
  promisesHelp: 'Notez chaque promesse avec la date que vous avez donnée.',
  byWhen: 'Pour quand : {{promise}}',
  notRecorded: 'Ne pas la noter',
  progress: '{{done}} sur {{all}} remplies',
  save: 'Signer et classer',
  saveAnyway: 'Classer tel quel',
  unfinished_one: '{{count}} ligne reste ouverte. Une ligne ouverte compte comme non triée.',
  unfinished_other: '{{count}} lignes restent ouvertes. Une ligne ouverte compte comme non triée.',
  nothing: 'Il n’y avait rien à noter dans cette conversation, et rien n’a été promis.',
  toDebrief: 'Vers le débriefing',
  keys: 'Dans une ligne : F fait, O opinion, E sentiment, P transmettre ; haut et bas passent à la ligne voisine.',
  hungUp: {
    phone: 'Vous avez raccroché avant la fin de la conversation.',
    other: 'Vous avez quitté la conversation avant la fin.',
  },
  yourNotes: 'Vos notes',
  duration: {
    said: 'Durée de la conversation : {{time, clock}}',
    written: 'Durée : {{time, clock}}',
  },
} satisfies TranslationOf<typeof english>
