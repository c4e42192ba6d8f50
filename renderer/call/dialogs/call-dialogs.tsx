import type { ReactElement } from 'react'
import type { PlayedTurn } from '../../../engine/attempt/replay.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { ThreadDialog } from '../thread/thread-dialog.tsx'
import type { ThreadInHand } from '../thread/thread-messages.ts'
import { CaseFileDialog } from './case-file-dialog.tsx'
import { EndDialog } from './end-dialog.tsx'
import { RewindDialog } from './rewind-dialog.tsx'

/** What is held in front of the call: the case file, the messages, the question before the end, the turns to go back to. */
export type OpenDialog = 'file' | 'thread' | 'end' | 'rewind'

/** The dialogs of the call, of which at most one is open; those that are closed are not worked out. */
export function CallDialogs(props: {
  readonly open: OpenDialog | null
  readonly scenario: Scenario
  readonly played: readonly PlayedTurn[]
  readonly traineeName: string
  /** What was written; null where people speak. */
  readonly thread: ThreadInHand | null
  readonly onEnd: () => void
  /** On hold, and away. */
  readonly onLater: () => void
  /** Back to the state after the first `to` turns. */
  readonly onRewind: (to: number) => void
  readonly onClose: () => void
}): ReactElement | null {
  const { document } = props.scenario
  if (props.open === null) return null
  if (props.open === 'file')
    return <CaseFileDialog open document={document} onClose={props.onClose} />
  if (props.open === 'thread')
    return props.thread === null ? null : (
      <ThreadDialog
        open
        document={document}
        look={props.thread.look}
        messages={props.thread.messages}
        onClose={props.onClose}
      />
    )
  if (props.open === 'end')
    return (
      <EndDialog
        open
        setting={document.setting}
        onEnd={props.onEnd}
        onLater={props.onLater}
        onStay={props.onClose}
      />
    )
  return (
    <RewindDialog
      open
      scenario={props.scenario}
      played={props.played}
      traineeName={props.traineeName}
      onRewind={props.onRewind}
      onClose={props.onClose}
    />
  )
}
