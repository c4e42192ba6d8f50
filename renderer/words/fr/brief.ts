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
  customer: 'Le client ou la cliente',
  mode: {
    phone: 'Comment voulez-vous prendre cet appel ?',
    outgoing: 'Comment voulez-vous passer cet appel ?',
    other: 'Comment voulez-vous vous y prendre ?',
  },
  modes: {
    coach: 'Un mot après chaque réponse, des indices sur demande, et le retour à tout échange.',
    practice: 'Personne ne vous aide avant le débriefing. La manière habituelle.',
    exam: 'La patience s’épuise, pas d’indice, pas de retour. Le résultat compte.',
  },
  start: {
    phone: 'Faire sonner',
    outgoing: 'Vers le téléphone',
    counter: 'Vers le comptoir',
    chat: 'Vers la discussion',
    email: 'Vers le courriel',
  },
  startHelp: {
    phone: 'Le téléphone sonne trois fois. Décrochez avant la troisième.',
    outgoing: 'C’est vous qui appelez. Rien ne sonne avant.',
    counter: 'Quelqu’un entre. Vous répondez face à face.',
    chat: 'Quelqu’un écrit et lit aussitôt votre réponse.',
    email: 'Un courriel est arrivé. Vous répondez par écrit.',
  },
  best: 'Votre meilleur résultat : {{percent, percent}}, en {{count}} essais',
  bestOnce: 'Votre résultat jusqu’ici : {{percent, percent}}',
  neverTaken: {
    phone: 'Vous n’avez pas encore pris cet appel.',
    outgoing: 'Vous n’avez pas encore passé cet appel.',
    other: 'Vous n’avez pas encore essayé.',
  },
  paused: {
    phone: 'Cet appel est en attente à l’échange {{turn}}.',
    other: 'Conversation en pause à l’échange {{turn}}.',
  },
  resume: { phone: 'Reprendre l’appel', other: 'La continuer' },
  back: 'Tous les appels',
} satisfies TranslationOf<typeof english>
