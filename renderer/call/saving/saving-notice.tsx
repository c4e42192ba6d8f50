import { useEffect, useState, type ReactElement } from 'react'
import { hostSentence } from '../../app/host-sentence.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Icon } from '../../ui/controls/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import type { SavingState } from './turn-outbox.ts'
import styles from './saving-notice.module.css'

/** Says plainly when what was said is not on disk. That everything is again, nobody sees but whoever listens hears. */
export function SavingNotice(props: {
  readonly saving: SavingState
  readonly onRetry: () => void
}): ReactElement {
  const t = useWords()
  const saved = props.saving.kind === 'saved'
  const [worried, setWorried] = useState(false)
  useEffect(() => {
    if (!saved) setWorried(true)
  }, [saved])
  return (
    <>
      <p className="only-heard" role="status">
        {saved && worried ? t('call:savedAgain') : ''}
      </p>
      {props.saving.kind !== 'saved' && <NotSaved saving={props.saving} onRetry={props.onRetry} />}
    </>
  )
}

function NotSaved(props: {
  readonly saving: Exclude<SavingState, { readonly kind: 'saved' }>
  readonly onRetry: () => void
}): ReactElement {
  const t = useWords()
  const { saving } = props
  const refused = saving.kind === 'refused'
  return (
    <div className={styles.notice} role="alert">
      <Icon name="warning" />
      <p>
        {refused
          ? t('call:refused', { reason: hostSentence(saving.reason, t) })
          : t('call:notSaved', { count: saving.waiting, reason: hostSentence(saving.reason, t) })}
      </p>
      <Button size="small" icon="again" onPress={refused ? () => location.reload() : props.onRetry}>
        {t(refused ? 'call:loadAgain' : 'call:saveAgain')}
      </Button>
    </div>
  )
}
