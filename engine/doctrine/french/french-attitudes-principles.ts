/** The principles of attitudes in French. */
import type { ATTITUDES_PRINCIPLES } from '../principles/attitudes-principles.ts'
import type { FrenchPrinciples } from './french-principle-words.ts'

export const FRENCH_ATTITUDES_PRINCIPLES: FrenchPrinciples<typeof ATTITUDES_PRINCIPLES> = {
  reliability: {
    title: 'La fiabilité',
    sentence:
      'Décrochez avant la troisième sonnerie ; dites ce que vous faites et faites ce que vous dites.',
  },
  empathy: {
    title: 'L’empathie',
    sentence: 'Comprenez le point de vue du client, et dites-le de façon qu’il l’entende.',
  },
  consideration: {
    title: 'La considération',
    sentence: 'Attention, tact et estime : c’est son histoire, avec son nom dedans.',
  },
  solidarity: {
    title: 'La solidarité',
    sentence: 'Faites-en votre affaire : nous irons au bout ensemble.',
  },
  anticipation: {
    title: 'L’anticipation',
    sentence: 'Dites ce qui peut arriver ensuite, avant que le client ne le découvre.',
  },
  information: {
    title: 'L’information',
    sentence: 'Une information claire, complète et objective est un service.',
  },
  advice: {
    title: 'Le conseil',
    sentence: 'Proposez, exposez le choix, et laissez choisir en connaissance de cause.',
  },
  'extra-mile': {
    title: 'Le petit plus',
    sentence:
      'Un petit geste inattendu agit comme un cadeau ; par routine ou comme un dû, ce n’est plus rien.',
  },
}
