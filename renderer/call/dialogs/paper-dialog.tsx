import type { ReactElement, ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import styles from './paper-dialog.module.css'

/** Paper held in front of everything else; Escape and a press beside it put it back. */
export function PaperDialog(props: {
  readonly open: boolean
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** A question that needs an answer. */
  readonly alert?: boolean
}): ReactElement {
  return (
    <ModalOverlay
      className={styles.backdrop ?? ''}
      isOpen={props.open}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog
          role={props.alert ? 'alertdialog' : 'dialog'}
          className={styles.dialog ?? ''}
          aria-label={props.label}
        >
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
