import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { Attempt, AttemptDebrief } from '../../contract/messages.ts'
import { useHost } from '../app/host.tsx'
import { useAction } from '../app/use-action.ts'
import { CoachedText } from '../phrases/coached-text.tsx'
import { Button } from '../ui/controls/button.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { DebriefStage } from './debrief-stage.tsx'
import styles from './reflection-question.module.css'

/** Longest answer that the host takes, in characters. */
const LONGEST = 4_000

/** One question before the numbers: who looks back first learns more from them. May be skipped. */
export function ReflectionQuestion(props: {
  readonly debrief: AttemptDebrief
  readonly attempt: Attempt
  readonly onAnswered: () => void
}): ReactElement {
  const t = useWords()
  const { tag } = useLanguage()
  const host = useHost()
  const { run, busy, failure } = useAction()
  const [text, setText] = useState('')
  const { attempt } = props
  // The pad that was filed is gone, and the focus with it.
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  const answer = (words: string) =>
    run(async () => {
      const last = attempt.log.at(-1)?.at ?? 0
      await host.attempts.append({
        attempt: attempt.id,
        length: attempt.log.length,
        turn: { at: last, turn: { kind: 'reflected', text: words.trim() } },
      })
      props.onAnswered()
    })
  return (
    <main className={`${styles.page} linoleum`}>
      <DebriefStage debrief={props.debrief} />
      <div className={styles.desk}>
        <Panel padded className={styles.question ?? ''}>
          <h1 ref={heading} tabIndex={-1}>
            {t('debrief:reflection.title')}
          </h1>
          <p className={styles.asked}>{t('debrief:reflection.question')}</p>
          <p className={styles.label} aria-hidden="true">
            {t('debrief:reflection.label')}
          </p>
          <CoachedText
            className={styles.answer ?? ''}
            label={t('debrief:reflection.label')}
            rows={4}
            longest={LONGEST}
            language={tag}
            value={text}
            onChange={setText}
          />
          {failure !== null && <p role="alert">{failure}</p>}
          <div className={styles.actions}>
            <Button
              kind="action"
              onPress={() => answer(text)}
              disabled={busy || text.trim() === ''}
            >
              {t('debrief:reflection.save')}
            </Button>
            <Button onPress={() => answer('')} disabled={busy}>
              {t('debrief:reflection.skip')}
            </Button>
          </div>
        </Panel>
      </div>
    </main>
  )
}
