import type { Journey } from '../support/program.ts'
import { bestConversations } from './best-conversation.ts'
import { coach } from './coach.ts'
import { drills } from './drills.ts'
import { firstStart } from './first-start.ts'
import { handbook } from './handbook.ts'
import { keyboardOnly } from './keyboard-only.ts'
import { killAndResume } from './kill-and-resume.ts'
import { lostCustomers } from './lost-customer.ts'
import { missedCall } from './missed-call.ts'
import { brokenFile, deletedScenario, markup } from './own-scenarios.ts'
import { places } from './places.ts'
import { projector } from './projector.ts'
import { welcome } from './welcome.ts'
import { settingsApply } from './settings-apply.ts'
import { examPatience, noTimers, silence } from './silence.ts'
import { whatIf } from './what-if.ts'

/** Every journey: each runs on the browser host and, where there is an Electron, on the desktop program. */
export const allJourneys: readonly Journey[] = [
  // The longest ones first, so that two workers end at about the same time.
  killAndResume,
  ...bestConversations,
  keyboardOnly,
  places,
  coach,
  handbook,
  welcome,
  drills,
  projector,
  whatIf,
  ...lostCustomers,
  firstStart,
  missedCall,
  silence,
  examPatience,
  noTimers,
  settingsApply,
  brokenFile,
  deletedScenario,
  markup,
]
