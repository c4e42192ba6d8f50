import type { ReactElement } from 'react'
import { Button } from '../../ui/controls/button.tsx'
import { Icon } from '../../ui/controls/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import type { SavingState } from './turn-outbox.ts'
import styles from './saving-notice.module.css'

/** Says plainly when what was said is not on disk; nothing at all while everything is. */
export function SavingNotice(props: {
  readonly saving: SavingState
  readonly onRetry: () => void
}): ReactElement | null {
  const t = useWords()
  const { saving } = props
  if (saving.kind === 'saved') return null
  const refused = saving.kind === 'refused'
  return (
    <div className={styles.notice} role="alert">
      <Icon name="warning" />
      <p>
        {refused
          ? t('call:refused', { reason: saving.reason })
          : t('call:notSaved', { count: saving.waiting, reason: saving.reason })}
      </p>
      <Button size="small" icon="again" onPress={refused ? () => location.reload() : props.onRetry}>
        {t(refused ? 'call:loadAgain' : 'call:saveAgain')}
      </Button>
    </div>
  )
}
