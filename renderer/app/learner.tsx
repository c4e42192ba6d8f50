import { createContext, use } from 'react'
import type { Learner } from '../../contract/messages.ts'

interface LearnerInHand {
  /** Who practises now. */
  readonly learner: Learner
  /** Everybody who practises on this machine, in the order of the host. */
  readonly learners: readonly Learner[]
  /** Asks the host for the list again, after a change. */
  readonly refresh: () => void
}

const LearnerContext = createContext<LearnerInHand | null>(null)

/** Gives the screens below it the learner who practises. */
export const LearnerProvider = LearnerContext.Provider

/** Who practises now, and everybody on this machine. Throws where nobody has been chosen yet. */
export function useLearner(): LearnerInHand {
  const inHand = use(LearnerContext)
  if (inHand === null) throw new Error('A screen was drawn before a learner was chosen.')
  return inHand
}
