import type { Settings } from '../../../contract/messages.ts'
import { openServices } from '../../../electron/services/open-services.ts'
import { PracticeClock, practiseForAWeek } from './week-of-practice.ts'
import { projectFolder } from '../../../tools/project-folder.ts'

/** What a journey wants to find when it begins. */
export interface Preparation {
  /** Name of a learner who is there and chosen; null to be asked who practises. */
  readonly learner: string | null
  /** Everybody has been welcomed, unless `welcomed` is false here. */
  readonly settings: Partial<Settings>
  /** The learner has a week of practice behind them, and a reminder waits. */
  readonly practised?: boolean
}

/** A learner called Alice, lines shown at once, no motion and no sound: what most journeys want. */
export const QUIET: Preparation = {
  learner: 'Alice',
  settings: { typing: 'off', motion: 'reduced', muted: true },
}

/** Puts a learner and settings into a data folder that no host has open. */
export async function prepareData(
  dataFolder: string,
  { learner, settings, practised = false }: Preparation,
): Promise<void> {
  const clock = new PracticeClock()
  const services = openServices({
    dataFolder,
    programFolder: projectFolder,
    host: 'browser',
    ...(practised && { clock }),
  })
  const added = learner === null ? null : services.learners.add(learner)
  services.settings.change({
    welcomed: true,
    ...settings,
    ...(added !== null && { learner: added.id }),
  })
  if (practised && added !== null) await practiseForAWeek(services, clock, added.id)
  await services.close()
}
