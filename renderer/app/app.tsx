import type { i18n } from 'i18next'
import { useEffect, useRef, type ReactElement } from 'react'
import type { Settings } from '../../contract/messages.ts'
import type { HostClient } from '../api/connect.ts'
import { HostInLanguage } from './host-in-language.tsx'
import { HostProvider } from './host.tsx'
import { KnownProvider, NOTHING_KNOWN, type Known } from './known.tsx'
import { LanguageFollower } from './language-follower.tsx'
import { LanguageProvider } from './language-provider.tsx'
import { SettingsProvider } from './settings.tsx'
import { StoreGate } from './store-gate.tsx'
import { Window } from './window.tsx'

/** The whole program as the person sees it, on top of a host. */
export function App(props: {
  readonly host: HostClient
  readonly language: i18n
  /** The settings where the start has read them already. */
  readonly settings?: Settings | null
  /** Answers of the host that are here already. */
  readonly known?: Known
  /** Called once, when everything that is shown at first listens. */
  readonly onAlive?: () => void
}): ReactElement {
  const { onAlive } = props
  const tell = useRef(onAlive)
  useEffect(() => tell.current?.(), [])
  return (
    <LanguageProvider language={props.language}>
      <HostProvider value={props.host}>
        <KnownProvider value={props.known ?? NOTHING_KNOWN}>
          <StoreGate>
            <SettingsProvider read={props.settings ?? null}>
              <LanguageFollower>
                <HostInLanguage>
                  <Window />
                </HostInLanguage>
              </LanguageFollower>
            </SettingsProvider>
          </StoreGate>
        </KnownProvider>
      </HostProvider>
    </LanguageProvider>
  )
}
