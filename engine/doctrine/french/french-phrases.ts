/** The table of trigger phrases and their calm counterparts in French. */
import type { PhraseId } from '../phrases.ts'

export const FRENCH_PHRASES: Readonly<
  Record<PhraseId, { readonly trigger: string; readonly calm: string }>
> = {
  policy: { trigger: 'c’est la procédure', calm: 'voici ce que nous pouvons faire' },
  cannot: { trigger: 'je ne peux pas, nous ne faisons pas', calm: 'je peux, nous faisons' },
  'what-problem': {
    trigger: 'quel est le problème exactement ?',
    calm: 'que puis-je faire pour vous ?',
  },
  'dont-know': { trigger: 'je ne sais pas', calm: 'je me renseigne' },
  'should-have': { trigger: 'vous auriez dû…', calm: 'voici ce que nous allons faire' },
  'why-didnt': { trigger: 'pourquoi n’avez-vous pas…', calm: 'je vois pourquoi…' },
  'only-thing': {
    trigger: 'la seule chose que je puisse faire, c’est…',
    calm: 'le mieux, je crois, c’est…',
  },
  'not-my-job': {
    trigger: 'ce n’est pas mon service',
    calm: 'trouvons la personne qu’il vous faut',
  },
  website: {
    trigger: 'il faut passer par notre site',
    calm: 'rester en ligne, et le faire ensemble',
  },
}
