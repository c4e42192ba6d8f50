/** Every area of the interface in English. A further language is a folder beside this one. */
import { app } from './app.ts'
import { ui } from './ui.ts'

export const english = { app, ui } as const
