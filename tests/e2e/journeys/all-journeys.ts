import type { Journey } from '../support/program.ts'
import { bestConversations } from './best-conversation.ts'
import { firstStart } from './first-start.ts'
import { killAndResume } from './kill-and-resume.ts'
import { lostCustomers } from './lost-customer.ts'
import { whatIf } from './what-if.ts'

/** Every journey that runs on the browser host and, where Electron is found, on the desktop program. */
export const JOURNEYS: readonly Journey[] = [
  firstStart,
  ...bestConversations,
  ...lostCustomers,
  whatIf,
  killAndResume,
]
