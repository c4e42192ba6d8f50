/** The attitudes in French. */
import type { AttitudeId } from '../attitudes.ts'

export const FRENCH_ATTITUDES: Readonly<
  Record<AttitudeId, { readonly title: string; readonly meaning: string }>
> = {
  reliability: { title: 'Fiabilité', meaning: 'Quelqu’un de stable, sur qui l’on peut compter.' },
  empathy: { title: 'Empathie', meaning: 'Comprend le point de vue du client, et le dit.' },
  consideration: { title: 'Considération', meaning: 'Attention, respect, tact, estime.' },
  solidarity: { title: 'Solidarité', meaning: 'Responsabilité partagée, soutien mutuel.' },
  anticipation: { title: 'Anticipation', meaning: 'Prévoit et prépare.' },
  information: { title: 'Information', meaning: 'Éclaire et partage ce qu’il faut savoir.' },
  advice: { title: 'Conseil', meaning: 'Propose, et laisse choisir en connaissance de cause.' },
  'extra-mile': { title: 'Le petit plus', meaning: 'Un cadeau, jamais un dû ni une routine.' },
}
