/** Every rule of praise, the one that says most about the trainee first. */
import type { PraiseRule } from './praise.ts'
import { admitted } from './praise-rules/admitted.ts'
import { askedFirst } from './praise-rules/asked-first.ts'
import { bestAnswer } from './praise-rules/best-answer.ts'
import { betterCriterion } from './praise-rules/better-criterion.ts'
import { betterMoment } from './praise-rules/better-moment.ts'
import { feelingSaidBack } from './praise-rules/feeling-said-back.ts'
import { logRight } from './praise-rules/log-right.ts'
import { noTrigger } from './praise-rules/no-trigger.ts'
import { promiseKept } from './praise-rules/promise-kept.ts'
import { recovered } from './praise-rules/recovered.ts'
import { requestFirst } from './praise-rules/request-first.ts'
import { stepsInOrder } from './praise-rules/steps-in-order.ts'

/** In order: what was learnt since last time, then what the whole call shows, then what one turn shows. */
export const PRAISE_RULES: readonly PraiseRule[] = [
  betterMoment,
  recovered,
  stepsInOrder,
  betterCriterion,
  requestFirst,
  admitted,
  noTrigger,
  promiseKept,
  feelingSaidBack,
  askedFirst,
  logRight,
  bestAnswer,
]
