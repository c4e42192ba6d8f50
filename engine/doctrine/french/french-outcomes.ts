/** The outcomes in French. */
import type { OutcomeId } from '../outcomes.ts'

export const FRENCH_OUTCOMES: Readonly<
  Record<OutcomeId, { readonly title: string; readonly meaning: string }>
> = {
  loyal: { title: 'Fidèle', meaning: 'Reconquis : revient, et le dit autour de soi.' },
  satisfied: { title: 'Satisfait', meaning: 'L’affaire est réglée, et la relation continue.' },
  neutral: { title: 'Neutre', meaning: 'Quelque chose est réglé ; rien ne retient ce client.' },
  lost: { title: 'Perdu', meaning: 'S’en va, ou le fera à la prochaine occasion.' },
}
