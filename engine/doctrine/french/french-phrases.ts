/** The table of trigger phrases and their calm counterparts in French. */
import type { PhraseWords } from '../phrase-words.ts'
import type { PhraseId } from '../phrases.ts'

export const FRENCH_PHRASES: Readonly<Record<PhraseId, PhraseWords>> = {
  policy: {
    trigger: 'c’est la procédure',
    calm: 'voici ce que nous pouvons faire',
    because: 'Une règle clôt l’échange ; ce que vous pouvez faire l’ouvre.',
  },
  cannot: {
    trigger: 'je ne peux pas, nous ne faisons pas',
    calm: 'je peux, nous faisons',
    because: 'Le même fait, dit du côté où quelque chose est possible.',
  },
  'what-problem': {
    trigger: 'quel est le problème exactement ?',
    calm: 'que puis-je faire pour vous ?',
    because: '« Problème » les oblige à se défendre ; une offre d’aide, non.',
  },
  'dont-know': {
    trigger: 'je ne sais pas',
    calm: 'je me renseigne',
    because: 'Personne n’attend que vous sachiez tout, seulement que vous vous renseigniez.',
  },
  'should-have': {
    trigger: 'vous auriez dû…',
    calm: 'voici ce que nous allons faire',
    because: 'Cela accuse, et le passé ne se répare pas.',
  },
  'why-didnt': {
    trigger: 'pourquoi n’avez-vous pas…',
    calm: 'je vois pourquoi…',
    because: 'C’est un reproche avec un point d’interrogation.',
  },
  'only-thing': {
    trigger: 'la seule chose que je puisse faire, c’est…',
    calm: 'le mieux, je crois, c’est…',
    because: '« Seule » rapetisse même une bonne solution.',
  },
  'not-my-job': {
    trigger: 'ce n’est pas mon service',
    calm: 'trouvons la personne qu’il vous faut',
    because: 'Cela les renvoie ; chercher ensemble, non.',
  },
  website: {
    trigger: 'il faut passer par notre site',
    calm: 'rester en ligne, et le faire ensemble',
    because: 'Ils sont venus parler à quelqu’un, et une page est une porte close.',
  },
}
