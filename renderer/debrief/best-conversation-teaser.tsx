import type { ReactElement } from 'react'
import type { AttemptDebrief } from '../../contract/messages.ts'
import { Button } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import { WhatIfResult } from './what-if-result.tsx'
import styles from './best-conversation-teaser.module.css'

/** Leads to the best conversation there was, and says how the forks of this attempt went. */
export function BestConversationTeaser(props: {
  readonly debrief: AttemptDebrief
  readonly onPlay: () => void
}): ReactElement {
  const t = useWords()
  const { best } = props.debrief
  const last = best.moods.at(-1)
  return (
    <section className={styles.teaser}>
      <div className={styles.play}>
        <Button kind="action" size="large" icon="play" onPress={props.onPlay}>
          {t('debrief:play.button')}
        </Button>
        <p>
          <b>{t('debrief:play.sub', { points: best.points, count: best.turns.length })}</b>
          <br />
          {t('debrief:play.ends', {
            mood: t(`ui:moodInText.${last?.mood ?? 'settled'}`),
            outcome: t(`ui:outcomeInText.${best.outcome}`),
          })}
        </p>
      </div>
      <WhatIfResult debrief={props.debrief} />
    </section>
  )
}
