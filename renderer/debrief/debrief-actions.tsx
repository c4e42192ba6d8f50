import type { ReactElement } from 'react'
import { addressOf } from '../app/route.ts'
import { Button, ButtonLink } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './debrief-actions.module.css'

/** Where to go from the debrief. */
export function DebriefActions(props: { readonly scenario: string }): ReactElement {
  const t = useWords()
  return (
    <nav className={styles.actions}>
      <ButtonLink
        kind="action"
        icon="pick-up"
        href={addressOf({ screen: 'brief', scenario: props.scenario })}
      >
        {t('debrief:actions.again')}
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
