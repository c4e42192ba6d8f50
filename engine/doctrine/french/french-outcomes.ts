/** The outcomes in French. */
import type { OutcomeId } from '../outcomes.ts'

export const FRENCH_OUTCOMES: Readonly<
  Record<OutcomeId, { readonly title: string; readonly meaning: string }>
> = {
  loyal: {
    title: 'Client fidèle',
    meaning: 'La confiance est revenue : il reviendra, et le dit autour de lui.',
  },
  satisfied: { title: 'Client satisfait', meaning: 'L’affaire est réglée, et le client reste.' },
  neutral: {
    title: 'Issue neutre',
    meaning: 'Quelque chose est réglé ; rien ne retient ce client.',
  },
  lost: { title: 'Client perdu', meaning: 'S’en va, ou le fera à la prochaine occasion.' },
}
