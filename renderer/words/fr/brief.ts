import type { brief as english } from '../en/brief.ts'
import type { TranslationOf } from '../interface-words.ts'

/** Words of the brief and of the folder that lies beside the ringing telephone. */
export const brief = {
  know: 'Ce que vous savez',
  wants_she: 'Ce qu’elle souhaite',
  wants_he: 'Ce qu’il souhaite',
  wants_they: 'Ce que cette personne souhaite',
  authority: 'Ce que vous pouvez accorder',
  order: 'L’ordre à garder en tête',
  who: '{{name}}, {{reference}}',
  caller: 'La personne qui appelle',
  mode: 'Comment voulez-vous prendre cet appel ?',
  modes: {
    coach: 'Un mot après chaque réponse, des indices sur demande, et le retour à tout échange.',
    practice: 'Personne ne vous aide avant le débriefing. La manière habituelle.',
    exam: 'La patience s’épuise, pas d’indice, pas de retour. Le résultat compte.',
  },
  start: 'Faire sonner',
  startHelp: 'Le téléphone sonne trois fois. Décrochez avant la troisième.',
  best: 'Votre meilleur résultat : {{percent, percent}}, en {{count}} appels',
  bestOnce: 'Votre résultat jusqu’ici : {{percent, percent}}',
  neverTaken: 'Vous n’avez pas encore pris cet appel.',
  paused: 'Cet appel est en attente à l’échange {{turn}}.',
  resume: 'Reprendre l’appel',
  back: 'Tous les appels',
} satisfies TranslationOf<typeof english>
