import type { ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { useAction } from '../app/use-action.ts'
import { goTo } from '../app/use-route.ts'
import { Button } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './what-if-button.module.css'

/** Goes back to a turn in a new attempt, which leaves the result of this one alone. */
export function WhatIfButton(props: {
  readonly attempt: string
  readonly turn: number
}): ReactElement {
  const t = useWords()
  const host = useHost()
  const { run, busy, failure } = useAction()
  const fork = () =>
    run(async () => {
      const forked = await host.attempts.fork({ attempt: props.attempt, turn: props.turn })
      goTo({ screen: 'call', attempt: forked.id })
    })
  return (
    <div className={styles.whatIf}>
      <Button size="small" icon="fork" onPress={fork} disabled={busy}>
        {t('debrief:turns.whatIf', { number: props.turn })}
      </Button>
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  )
}
