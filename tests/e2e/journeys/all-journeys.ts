import type { Journey } from '../support/program.ts'
import { firstStart } from './first-start.ts'

/** Every journey that is made on both hosts. A new one is a file beside this and a line here. */
export const allJourneys: readonly Journey[] = [firstStart]
