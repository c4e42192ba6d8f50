// Made by `npm run generate` from the files of this folder. Do not edit.
import type { Criterion } from '../criterion.ts'
import { callLog } from './call-log.ts'
import { empathy } from './empathy.ts'
import { mood } from './mood.ts'
import { outcome } from './outcome.ts'
import { phrases } from './phrases.ts'
import { reliability } from './reliability.ts'
import { requestFirst } from './request-first.ts'
import { stepOrder } from './step-order.ts'

const ALL: readonly Criterion[] = [
  callLog,
  empathy,
  mood,
  outcome,
  phrases,
  reliability,
  requestFirst,
  stepOrder,
]

/** Every scoring criterion, in the order of the scorecard. */
export const CRITERIA: readonly Criterion[] = ALL.toSorted((one, other) => one.place - other.place)
