import type { ReactElement } from 'react'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Panel } from '../../ui/paper/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import { PaperDialog } from '../dialogs/paper-dialog.tsx'
import { ThreadList } from './thread-list.tsx'
import type { ThreadLook, ThreadMessage } from './thread-messages.ts'
import styles from './thread-dialog.module.css'

/** All that was written, held up to be read at leisure. */
export function ThreadDialog(props: {
  readonly open: boolean
  readonly document: ScenarioDocument
  readonly look: ThreadLook
  readonly messages: readonly ThreadMessage[]
  readonly onClose: () => void
}): ReactElement {
  const t = useWords()
  const { document, look } = props
  const title = t(`call:thread.title.${look}`)
  return (
    <PaperDialog open={props.open} label={title} onClose={props.onClose}>
      <Panel padded className={styles.panel ?? ''}>
        <h2>{title}</h2>
        <div className={styles.messages}>
          <ThreadList
            look={look}
            customer={document.customer}
            language={document.language}
            subject={document.title}
            messages={props.messages}
            typing={false}
          />
        </div>
        <Button keyCap="T" shortcut="T" onPress={props.onClose} autoFocus>
          {t('call:thread.close')}
        </Button>
      </Panel>
    </PaperDialog>
  )
}
