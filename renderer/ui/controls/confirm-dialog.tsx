import type { ReactElement, ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../../words/use-words.ts'
import { Button } from './button.tsx'
import styles from './confirm-dialog.module.css'

/** Asks before something that cannot be taken back. Escape and the backdrop mean no. */
export function ConfirmDialog(props: {
  readonly open: boolean
  readonly title: string
  readonly children: ReactNode
  /** What happens, as the word on the button: “Delete Amira”. */
  readonly action: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
}): ReactElement {
  const t = useWords()
  return (
    <ModalOverlay
      className={styles.backdrop ?? ''}
      isOpen={props.open}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onCancel()
      }}
    >
      <Modal>
        <Dialog role="alertdialog" className={styles.dialog ?? ''}>
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          {props.children}
          <div className={styles.actions}>
            <Button kind="action" onPress={props.onConfirm}>
              {props.action}
            </Button>
            <Button onPress={props.onCancel} autoFocus>
              {t('ui:cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
