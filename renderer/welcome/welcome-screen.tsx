import type { ReactElement } from 'react'
import type { WelcomeStep } from '../app/route.ts'
import { SoundStep } from './sound-step.tsx'
import { TurnStep } from './turn-step.tsx'
import { WatchStep } from './watch-step.tsx'

/** The step of the first start that the address names. */
export function WelcomeScreen(props: { readonly step: WelcomeStep }): ReactElement {
  switch (props.step) {
    case 'sound':
      return <SoundStep />
    case 'watch':
      return <WatchStep />
    case 'turn':
      return <TurnStep />
  }
}
