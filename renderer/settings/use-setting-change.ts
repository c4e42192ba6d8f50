import { useState } from 'react'
import type { Settings } from '../../contract/messages.ts'
import { failureSentence } from '../app/failure-sentence.ts'
import { useSettings } from '../app/settings.tsx'
import { useWords } from '../words/use-words.ts'

/** A way to change settings, and why the last change could not be stored, or null. */
export interface SettingChange {
  /** Every change counts, also one that comes while the one before it is being stored. */
  readonly set: (some: Partial<Settings>) => void
  readonly failure: string | null
}

/** Changes settings on the screen at once and then on disk, and words what went wrong. */
export function useSettingChange(): SettingChange {
  const t = useWords()
  const { change } = useSettings()
  const [failure, setFailure] = useState<string | null>(null)
  const set = (some: Partial<Settings>): void => {
    setFailure(null)
    change(some).catch((reason: unknown) =>
      setFailure(t('app:didNotWork', { reason: failureSentence(reason, t) })),
    )
  }
  return { set, failure }
}
