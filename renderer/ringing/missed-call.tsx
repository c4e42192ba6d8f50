import type { ReactElement } from 'react'
import type { Pronoun } from '../../engine/format/scenario-document.ts'
import { Button } from '../ui/controls/button.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { useWords } from '../words/use-words.ts'

/** Three rings went by: what that said to the customer, and the way back. */
export function MissedCall(props: {
  readonly name: string
  readonly pronoun: Pronoun
  readonly className: string
  readonly onCallBack: () => void
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  useKey(' ', props.onCallBack)
  return (
    <section className={props.className} role="alert">
      <p>
        <b>{t(`ringing:missed_${props.pronoun}`, { name: props.name })}</b>
      </p>
      <p>{t('ringing:missedWhy')}</p>
      <div>
        <Button
          kind="action"
          keyCap={t('ui:keys.space')}
          shortcut="Space"
          onPress={props.onCallBack}
        >
          {t('ringing:callBack')}
        </Button>{' '}
        <Button kind="plain" onPress={props.onLeave}>
          {t('ringing:leave')}
        </Button>
      </div>
    </section>
  )
}
