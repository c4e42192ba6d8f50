import { DEFAULT_SETTINGS } from '../../contract/default-settings.ts'
import { settingsSchema, type Settings } from '../../contract/messages.ts'
import type { Store } from './store/store.ts'

/** Made once: making it takes longer than reading all settings with it. */
const someSettings = settingsSchema.partial()

/** The settings of this machine; what was never chosen has its usual value. */
export class StoredSettings {
  private readonly store: Store

  constructor(store: Store) {
    this.store = store
  }

  read(): Settings {
    return this.store.read((tables) => {
      const settings = settingsFrom(tables.settings.read())
      const known = settings.learner === null || tables.learners.find(settings.learner) !== null
      return known ? settings : { ...settings, learner: null }
    })
  }

  change(changes: Partial<Settings>): Settings {
    this.store.write((tables) => {
      tables.settings.write({ ...settingsFrom(tables.settings.read()), ...changes })
    })
    return this.read()
  }
}

/** Takes over every stored value that this version understands; another version may have written others. */
function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS
  const understood = Object.entries(stored).filter(
    ([key, value]) => someSettings.safeParse({ [key]: value }).success,
  )
  return { ...DEFAULT_SETTINGS, ...someSettings.parse(Object.fromEntries(understood)) }
}
