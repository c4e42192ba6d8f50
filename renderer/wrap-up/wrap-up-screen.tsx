import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { talkedFor } from '../call/timing/talk-time.ts'
import { SavingNotice } from '../call/saving/saving-notice.tsx'
import type { Call } from '../call/use-call.ts'
import { MarkedText } from '../phrases/marked-text.tsx'
import { SaidPhrases } from '../phrases/said-phrases.tsx'
import { Button } from '../ui/controls/button.tsx'
import { Logo } from '../ui/controls/logo.tsx'
import { shownMood } from '../../engine/conversation/customer-line.ts'
import { moodLevel } from '../../engine/doctrine/mood.ts'
import { moodLabel } from '../ui/mood/mood-label.ts'
import { Seal } from '../ui/seal/seal.tsx'
import { mannerOf, whereOf } from '../ui/setting/manner.ts'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { dated, loggedTurn, passedOn, progress, sorted } from './log-entries.ts'
import { logInWords, openLog } from './open-log.ts'
import { PromiseLine } from './promise-line.tsx'
import { StatementLine } from './statement-line.tsx'
import styles from './wrap-up-screen.module.css'

/** After the call: one form pad on the desk, on which the trainee sorts what was said and dates what was promised. */
export function WrapUpScreen(props: {
  readonly call: Call
  readonly traineeName: string
  readonly notes: string
  readonly audio: AudioDesk
}): ReactElement {
  const t = useWords()
  const { tag } = useLanguage()
  const { call, traineeName } = props
  const { attempt, scenario, replayed } = call
  const { document } = scenario
  const { customer, language } = document
  const where = whereOf(document.setting)
  const manner = mannerOf(document.setting)
  const [filled, setEntries] = useState(() =>
    openLog(scenario, replayed, { seed: attempt.seed, traineeName }),
  )
  const entries = useMemo(
    () => logInWords(filled, openLog(scenario, replayed, { seed: attempt.seed, traineeName })),
    [filled, scenario, replayed, attempt.seed, traineeName],
  )
  // Filing with open lines asks once.
  const [asking, setAsking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  useEffect(() => {
    if (document.setting === 'phone') props.audio.play('hang-up')
    if (document.setting === 'counter') props.audio.play('door-bell')
  }, [props.audio, document.setting])

  const { done, all } = progress(entries)
  const open = all - done
  const file = () => {
    if (open > 0 && !asking) setAsking(true)
    else void call.take(loggedTurn(entries))
  }
  const level = moodLevel(replayed.state.calm, replayed.state.trust)
  const mood = shownMood(scenario, replayed.state)
  return (
    <main className={`${styles.page} linoleum`} data-mood={mood}>
      <SavingNotice saving={call.saving} onRetry={call.retry} />
      <div className={styles.pad}>
        <div className={styles.binding} aria-hidden="true" />
        <header className={styles.head}>
          <div>
            <p className={styles.brand}>
              <Logo height={1.25} /> {document.trainee.company}
            </p>
            <h1 ref={heading} tabIndex={-1}>
              {t(`wrapUp:heading.${where}`)}
            </h1>
            <p className={styles.subject} lang={language}>
              {customer.name}
              {customer.reference !== '' && `, ${customer.reference}`}
            </p>
            <p className={styles.facts}>
              {t(`wrapUp:duration.${manner}`, { time: talkedFor(call.log) })}
              {replayed.hungUp && <> · {t(`wrapUp:hungUp.${where}`)}</>}
            </p>
          </div>
          <div className={styles.seal}>
            <Seal mood={mood} level={level} size={5.375} label={moodLabel(t, mood, level)} />
            <span>{t(`ui:mood.${mood}`)}</span>
          </div>
        </header>
        {all === 0 && <p className={styles.help}>{t('wrapUp:nothing')}</p>}
        {entries.statements.length > 0 && (
          <section aria-labelledby="statements">
            <h2 id="statements">{t(`wrapUp:intro.${manner}.${customer.pronoun}`)}</h2>
            <p className={styles.help}>{t(`wrapUp:introHelp.${where}`)}</p>
            <p className={styles.keys}>{t('wrapUp:keys')}</p>
            <ol className={styles.lines}>
              {entries.statements.map((entry) => (
                <StatementLine
                  key={entry.id}
                  entry={entry}
                  language={language}
                  onSort={(kind) => {
                    props.audio.play('stamp')
                    setEntries((now) => sorted(now, entry.id, kind))
                  }}
                  onPassOn={(passed) => setEntries((now) => passedOn(now, entry.id, passed))}
                />
              ))}
            </ol>
          </section>
        )}
        {entries.promises.length > 0 && (
          <section aria-labelledby="promises">
            <h2 id="promises">{t('wrapUp:promises')}</h2>
            <p className={styles.help}>{t('wrapUp:promisesHelp')}</p>
            <ol className={styles.lines}>
              {entries.promises.map((entry) => (
                <PromiseLine
                  key={entry.id}
                  entry={entry}
                  language={language}
                  onDate={(by) => setEntries((now) => dated(now, entry.id, by))}
                />
              ))}
            </ol>
          </section>
        )}
        {props.notes.trim() !== '' && (
          <section className={styles.notes} aria-labelledby="notes">
            <h2 id="notes">{t('wrapUp:yourNotes')}</h2>
            <p>
              <MarkedText text={props.notes.trim()} language={tag} />
            </p>
            <SaidPhrases text={props.notes} language={tag} />
          </section>
        )}
        <footer className={styles.foot}>
          <p role="status">
            {asking && open > 0
              ? t('wrapUp:unfinished', { count: open })
              : all > 0 && t('wrapUp:progress', { done, all })}
          </p>
          <Button kind="action" disabled={call.storing !== null} icon="pen" onPress={file}>
            {t(
              all === 0
                ? 'wrapUp:toDebrief'
                : asking && open > 0
                  ? 'wrapUp:saveAnyway'
                  : 'wrapUp:save',
            )}
          </Button>
        </footer>
      </div>
    </main>
  )
}
