import type { ReactElement } from 'react'
import { ToolButton } from '../ui/controls/tool-button.tsx'
import { useWords } from '../words/use-words.ts'
import { switchProjector } from './projector-switch.ts'

/** Turns the projector view on from the stage; the key P does the same, also where the window is too narrow for the button. */
export function ProjectorButton(): ReactElement {
  const t = useWords()
  return (
    <ToolButton keyName="P" small wideOnly onPress={() => switchProjector(true)}>
      {t('projector:enter')}
    </ToolButton>
  )
}
