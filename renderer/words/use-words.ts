import { useWordsInUse, type Words } from './words-in-use.ts'

export type { Words } from './words-in-use.ts'

/** The words of the chosen language. A component that uses this is drawn again when the language changes. */
export function useWords(): Words {
  return useWordsInUse().t
}
