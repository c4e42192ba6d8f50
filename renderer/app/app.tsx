import type { i18n } from 'i18next'
import type { ReactElement } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { HostClient } from '../api/connect.ts'
import { HostProvider } from './host.tsx'
import { SettingsProvider } from './settings.tsx'
import { StoreGate } from './store-gate.tsx'
import { Window } from './window.tsx'

/** The whole program as the person sees it, on top of a host. */
export function App(props: { readonly host: HostClient; readonly language: i18n }): ReactElement {
  return (
    <I18nextProvider i18n={props.language}>
      <HostProvider value={props.host}>
        <StoreGate>
          <SettingsProvider>
            <Window />
          </SettingsProvider>
        </StoreGate>
      </HostProvider>
    </I18nextProvider>
  )
}
