/** Words of the phrase coach. */
export const phrases = {
  title: 'Calmer words',
  insteadOf: 'Instead of',
  say: 'say',
} as const
