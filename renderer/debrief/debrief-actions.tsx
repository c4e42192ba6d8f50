import type { ReactElement } from 'react'
import type { Contact } from '../../engine/format/contact.ts'
import { addressOf } from '../app/route.ts'
import { Button, ButtonLink } from '../ui/controls/button.tsx'
import { callOrOther } from '../ui/setting/manner.ts'
import { useWords } from '../words/use-words.ts'
import styles from './debrief-actions.module.css'

/** Where to go from the debrief. */
export function DebriefActions(props: {
  readonly scenario: string
  readonly contact: Contact
}): ReactElement {
  const t = useWords()
  return (
    <nav className={styles.actions}>
      <ButtonLink
        kind="action"
        icon={callOrOther(props.contact) === 'other' ? 'again' : 'pick-up'}
        href={addressOf({ screen: 'brief', scenario: props.scenario })}
      >
        {t(`debrief:actions.again.${callOrOther(props.contact)}`)}
      </ButtonLink>
      <ButtonLink icon="back" href={addressOf({ screen: 'library' })}>
        {t('debrief:actions.library')}
      </ButtonLink>
      <Button icon="print" onPress={() => window.print()}>
        {t('debrief:actions.print')}
      </Button>
    </nav>
  )
}
