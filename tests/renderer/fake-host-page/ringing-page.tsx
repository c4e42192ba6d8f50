import type { i18n } from 'i18next'
import type { ReactElement } from 'react'
import { LanguageProvider } from '../../../renderer/app/language-provider.tsx'
import { applyAppearance } from '../../../renderer/app/appearance.ts'
import { RingingScreen } from '../../../renderer/ringing/ringing-screen.tsx'
import { DEFAULT_SETTINGS } from '../../../contract/default-settings.ts'
import { fakeLibrary } from '../fake-library.ts'
import { fakeCopy } from '../fake-scenario.ts'

const nothing = (): void => undefined

/** The ringing telephone in one state: `ring1`, `ring2`, `ring3` or `missed`. */
export function RingingPage(props: {
  readonly state: string
  readonly language: i18n
}): ReactElement {
  applyAppearance(DEFAULT_SETTINGS, document.documentElement)
  // `&line=7` takes the line with the longest name.
  const line = Number(new URLSearchParams(location.search).get('line') ?? 0)
  const card = fakeLibrary()[line]?.card
  if (!card) return <p />
  return (
    <LanguageProvider language={props.language}>
      <RingingScreen
        copy={fakeCopy('angry-caller', card)}
        mode="practice"
        ring={Number(props.state.slice(4)) || 3}
        sounding
        phase={props.state === 'missed' ? 'missed' : 'ringing'}
        onPickUp={nothing}
        onCallBack={nothing}
        onLeave={nothing}
      />
    </LanguageProvider>
  )
}
