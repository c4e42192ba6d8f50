/** Whatever is drawn by lot, passed in so that tests can repeat it. */
import { randomInt, randomUUID } from 'node:crypto'

export interface Chance {
  /** A new id: letters, digits and hyphens, never drawn twice. */
  identifier(): string
  /** A whole number from 0 to 2^32 − 1, for the order of an attempt's responses. */
  seed(): number
}

export const systemChance: Chance = {
  identifier: () => randomUUID(),
  seed: () => randomInt(0, 2 ** 32),
}
