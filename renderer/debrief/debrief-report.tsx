import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { AttemptDebrief } from '../../contract/messages.ts'
import type { CallRewards } from '../rewards/call-rewards.ts'
import { RewardsBand } from '../rewards/rewards-band.tsx'
import { NotesOnCall } from '../notes/notes-on-call.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { BestConversationPlayer } from './best-conversation-player.tsx'
import { BestConversationTeaser } from './best-conversation-teaser.tsx'
import { CallLogResult } from './call-log-result.tsx'
import { CriteriaPanel } from './criteria-panel.tsx'
import { contactOf } from '../../engine/format/contact.ts'
import { DebriefActions } from './debrief-actions.tsx'
import { DebriefStage } from './debrief-stage.tsx'
import { EarlierAttempts } from './earlier-attempts.tsx'
import { MoodCurve } from './mood-curve.tsx'
import { ProfilePanel } from './profile-panel.tsx'
import { Switchboard } from './switchboard.tsx'
import { TurnCards } from './turn-cards.tsx'
import { WrittenWords } from './written-words.tsx'
import { ADDING_UP, useFirstShown, useMoving } from './use-adding-up.ts'
import styles from './debrief-report.module.css'

/** Everything about one attempt on one page, which also prints. */
export function DebriefReport(props: {
  readonly debrief: AttemptDebrief
  readonly notes: string
  /** Null where they could not be worked out. */
  readonly rewards: CallRewards | null
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { debrief } = props
  const [playing, setPlaying] = useState(false)
  const first = useFirstShown(debrief.attempt.id)
  const adding = useMoving(first, ADDING_UP)
  // The question before it is gone, and the focus with it.
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return (
    <main className={`${styles.page} linoleum`} data-adding={adding ? 'up' : undefined}>
      <h1 ref={heading} tabIndex={-1} className="only-heard">
        {t('debrief:title')}: {debrief.copy.document.title}
      </h1>
      <DebriefStage debrief={debrief} scored adding={adding} />
      <div className={styles.desk}>
        {props.rewards !== null && (
          <RewardsBand
            rewards={props.rewards}
            customer={debrief.copy.document.customer.name}
            saidIn={(turn) => debrief.turns[turn - 1]?.said ?? ''}
          />
        )}
        {debrief.procedureChanged === true && (
          <p>
            {t('debrief:procedureThen', {
              procedure: debrief.copy.procedure.title,
              date: formats.day(debrief.attempt.startedAt),
            })}
          </p>
        )}
        <div className={styles.pair}>
          <CriteriaPanel scorecard={debrief.scorecard} />
          <Switchboard ladder={debrief.scorecard.ladder} plugging={first} />
        </div>
        <MoodCurve
          name={debrief.copy.document.customer.name}
          setting={debrief.copy.document.setting}
          moods={debrief.scorecard.moods}
          best={debrief.best.moods}
        />
        <TurnCards debrief={debrief} />
        <BestConversationTeaser debrief={debrief} onPlay={() => setPlaying(true)} />
        <div className={styles.pair}>
          <CallLogResult debrief={debrief} />
          <ProfilePanel scorecard={debrief.scorecard} />
        </div>
        <div className={styles.pair}>
          <EarlierAttempts debrief={debrief} />
          <WrittenWords
            entries={[
              { title: t('debrief:reflection.yours'), text: debrief.reflection ?? '' },
              { title: t('debrief:notes'), text: props.notes },
            ]}
          />
        </div>
        <NotesOnCall debrief={debrief} />
        <DebriefActions
          scenario={debrief.attempt.scenario}
          contact={contactOf(debrief.copy.document)}
        />
      </div>
      <BestConversationPlayer
        open={playing}
        name={debrief.copy.document.customer.name}
        look={debrief.copy.document.customer.look}
        handset={debrief.copy.document.setting === 'phone'}
        best={debrief.best}
        onClose={() => setPlaying(false)}
      />
    </main>
  )
}
