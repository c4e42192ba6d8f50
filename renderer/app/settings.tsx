import {
  createContext,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react'
import { DEFAULT_SETTINGS } from '../../contract/default-settings.ts'
import type { Settings } from '../../contract/messages.ts'
import { applyAppearance } from './appearance.ts'
import { useHost } from './host.tsx'

interface SettingsInHand {
  readonly settings: Settings
  /** False until the host has answered; the usual settings hold until then. */
  readonly known: boolean
  /** Changes some settings at once on the screen and then on disk; throws when the host refuses. */
  readonly change: (some: Partial<Settings>) => Promise<void>
}

const SettingsContext = createContext<SettingsInHand | null>(null)

/** Reads the settings once, keeps them for every screen, and dresses the page accordingly. */
export function SettingsProvider(props: {
  /** The settings where they have been read already, as they were when this component first appears. */
  readonly read?: Settings | null
  readonly children: ReactNode
}): ReactElement {
  const host = useHost()
  const [settings, setSettings] = useState<Settings>(props.read ?? DEFAULT_SETTINGS)
  const [known, setKnown] = useState(Boolean(props.read))
  const asks = useRef(!known)
  useEffect(() => {
    if (!asks.current) return
    let current = true
    // Settings that cannot be read are no reason to keep anybody from practising: the usual ones hold.
    host.settings
      .read({})
      .then((read) => current && setSettings(read))
      .catch(() => undefined)
      .finally(() => current && setKnown(true))
    return () => {
      current = false
    }
  }, [host])
  const { theme, motion, textSize, captionSize, spacing, singleKeys } = settings
  useEffect(
    () =>
      // Until the settings are known the splash covers the page, so that no other theme flashes first.
      known
        ? applyAppearance(
            { theme, motion, textSize, captionSize, spacing, singleKeys },
            document.documentElement,
          )
        : undefined,
    [known, theme, motion, textSize, captionSize, spacing, singleKeys],
  )
  const change = useCallback(
    async (some: Partial<Settings>) => {
      setSettings((before) => ({ ...before, ...some }))
      await host.settings.change(some)
    },
    [host],
  )
  return <SettingsContext value={{ settings, known, change }}>{props.children}</SettingsContext>
}

/** The settings and how to change them. Throws outside of a `SettingsProvider`. */
export function useSettings(): SettingsInHand {
  const inHand = use(SettingsContext)
  if (inHand === null) throw new Error('A screen was drawn without settings.')
  return inHand
}
