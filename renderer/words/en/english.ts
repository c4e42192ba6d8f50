/** Every area of the interface in English. A further language is a folder beside this one. */
import { app } from './app.ts'
import { call } from './call.ts'
import { ui } from './ui.ts'
import { wrapUp } from './wrap-up.ts'

export const english = { app, call, ui, wrapUp } as const
