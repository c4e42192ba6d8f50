/** Every area of the interface in English. A further language is a folder beside this one. */
import { app } from './app.ts'
import { brief } from './brief.ts'
import { drills } from './drills.ts'
import { handbook } from './handbook.ts'
import { learners } from './learners.ts'
import { library } from './library.ts'
import { recovery } from './recovery.ts'
import { rewards } from './rewards.ts'
import { ringing } from './ringing.ts'
import { settings } from './settings.ts'
import { call } from './call.ts'
import { debrief } from './debrief.ts'
import { history } from './history.ts'
import { host } from './host.ts'
import { progress } from './progress.ts'
import { phrases } from './phrases.ts'
import { reminders } from './reminders.ts'
import { projector } from './projector.ts'
import { voice } from './voice.ts'
import { welcome } from './welcome.ts'
import { wrapUp } from './wrap-up.ts'
import { ui } from './ui.ts'

export const english = {
  app,
  brief,
  drills,
  handbook,
  learners,
  library,
  recovery,
  rewards,
  ringing,
  settings,
  call,
  debrief,
  history,
  host,
  progress,
  phrases,
  reminders,
  projector,
  voice,
  welcome,
  wrapUp,
  ui,
} as const
