/** Words of the phrase coach. */
export const phrases = {
  insteadOf: 'Instead of',
  say: 'say',
} as const
