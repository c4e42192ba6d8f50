import type { ReactElement } from 'react'
import { ToolButton } from '../../ui/controls/tool-button.tsx'
import { useWords } from '../../words/use-words.ts'
import type { HintInHand } from './use-hint.ts'
import styles from './coach-tools.module.css'

/** Coach's two helps on the stage: a nudge, and the way back to an earlier turn. */
export function CoachTools(props: {
  readonly hint: HintInHand
  readonly canRewind: boolean
  readonly onRewind: () => void
}): ReactElement {
  const t = useWords()
  return (
    <div className={styles.tools}>
      <ToolButton keyName="?" expanded={props.hint.text !== null} onPress={props.hint.toggle}>
        {t('call:hint')}
      </ToolButton>
      <ToolButton keyName="R" opensDialog disabled={!props.canRewind} onPress={props.onRewind}>
        {t('call:rewind')}
      </ToolButton>
    </div>
  )
}
