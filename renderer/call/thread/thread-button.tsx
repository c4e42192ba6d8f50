import type { ReactElement } from 'react'
import { ToolButton } from '../../ui/controls/tool-button.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ThreadLook } from './thread-messages.ts'

/** Opens all that was written; T does the same. */
export function ThreadButton(props: {
  readonly look: ThreadLook
  readonly onOpen: () => void
}): ReactElement {
  const t = useWords()
  return (
    <ToolButton keyName="T" opensDialog onPress={props.onOpen}>
      {t(`call:thread.open.${props.look}`)}
    </ToolButton>
  )
}
