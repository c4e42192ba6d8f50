import { useState, type ReactElement } from 'react'
import type { AttemptSummary, ScenarioCopy } from '../../contract/messages.ts'
import type { Mode } from '../../engine/attempt/turn.ts'
import { contactOf, type Contact } from '../../engine/format/contact.ts'
import { personalBest } from '../../engine/rewards/personal-best.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { QueryView } from '../app/query-view.tsx'
import { addressOf } from '../app/route.ts'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { goTo } from '../app/use-route.ts'
import { counted } from '../library/best-result.ts'
import { pausedCalls } from '../library/paused-calls.ts'
import { StarRow } from '../rewards/star-row.tsx'
import { Button, ButtonLink } from '../ui/controls/button.tsx'
import { DifficultyBars } from '../ui/controls/difficulty-bars.tsx'
import { Icon } from '../ui/controls/icon.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { ManilaFolder } from '../ui/paper/manila-folder.tsx'
import { callOrOther, whereOf } from '../ui/setting/manner.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { BriefSheet } from './brief-sheet.tsx'
import { ModeChoice } from './mode-choice.tsx'
import styles from './brief-screen.module.css'

/** What there is to know before the telephone rings, and the choice of the mode. */
export function BriefScreen(props: { readonly scenario: string }): ReactElement {
  const host = useHost()
  const { learner } = useLearner()
  const copy = useQuery(`scenario-${props.scenario}`, () =>
    host.library.scenario({ scenario: props.scenario }),
  )
  const attempts = useQuery(`attempts-${learner.id}`, () =>
    host.attempts.list({ learner: learner.id }),
  )
  return (
    <QueryView query={copy}>
      {(scenario) => (
        <Brief
          scenario={props.scenario}
          copy={scenario}
          attempts={(attempts.state === 'ready' ? attempts.value : []).filter(
            (attempt) => attempt.scenario === props.scenario,
          )}
        />
      )}
    </QueryView>
  )
}

function Brief(props: {
  /** Its name in the library, which for a scenario of one's own is not the id in its file. */
  readonly scenario: string
  readonly copy: ScenarioCopy
  /** This learner's attempts at this very scenario. */
  readonly attempts: readonly AttemptSummary[]
}): ReactElement {
  const t = useWords()
  const host = useHost()
  const { learner } = useLearner()
  const { run, busy, failure } = useAction()
  const [mode, setMode] = useState<Mode>('practice')
  const { document, procedure } = props.copy
  const contact = contactOf(document)
  const where = whereOf(document.setting)
  const [paused] = pausedCalls(props.attempts)
  const begin = (): void =>
    run(async () => {
      const attempt = await host.attempts.begin({
        learner: learner.id,
        scenario: props.scenario,
        mode,
      })
      goTo({ screen: 'call', attempt: attempt.id })
    })
  useKey('Enter', begin)
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        <a className={styles.back} href={addressOf({ screen: 'library' })}>
          <Icon name="back" size={1.2} />
          {t('brief:back')}
        </a>
        <h1>{document.customer.name}</h1>
        <div className={styles.facts}>
          <span>{procedure.title}</span>
          <DifficultyBars level={document.difficulty} />
          <span>{t('ui:minutes', { count: document.minutes })}</span>
        </div>
        <p>
          {resultWords(props.attempts, contact, t)}{' '}
          <StarRow stars={personalBest(props.attempts, props.scenario)?.stars ?? 0} />
        </p>
        {paused && (
          <div className={styles.paused}>
            {t(`brief:paused.${where}`, { turn: paused.turns + 1 })}
            <ButtonLink size="small" href={addressOf({ screen: 'call', attempt: paused.id })}>
              {t(`brief:resume.${where}`)}
            </ButtonLink>
          </div>
        )}
        <ModeChoice contact={contact} mode={mode} onChange={setMode} />
        <div className={styles.start}>
          <Button
            kind="action"
            size="large"
            keyCap={t('ui:keys.enter')}
            shortcut="Enter"
            disabled={busy}
            onPress={begin}
          >
            {t(`brief:start.${contact}`)}
          </Button>
          <p>{t(`brief:startHelp.${contact}`)}</p>
        </div>
        {failure !== null && <p role="alert">{failure}</p>}
        <div className={styles.start}>
          <ButtonLink
            size="small"
            icon="play"
            href={addressOf({ screen: 'watch', scenario: props.scenario })}
          >
            {t(`welcome:watch.link.${where}`)}
          </ButtonLink>
          <p>{t('welcome:watch.linkHelp')}</p>
        </div>
      </div>
      <div className={styles.folder}>
        <ManilaFolder tab={document.file.title} clip>
          <BriefSheet copy={props.copy} />
        </ManilaFolder>
      </div>
    </div>
  )
}

function resultWords(attempts: readonly AttemptSummary[], contact: Contact, t: Words): string {
  const done = counted(attempts)
  const percent = Math.max(0, ...done.map((attempt) => attempt.percent ?? 0))
  if (done.length === 0) return t(`brief:neverTaken.${callOrOther(contact)}`)
  return done.length === 1
    ? t('brief:bestOnce', { percent })
    : t('brief:best', { percent, count: done.length })
}
