import { useState, type ReactElement } from 'react'
import type { StoreState } from '../../contract/messages.ts'
import { hostSentence } from '../app/host-sentence.ts'
import { useHost } from '../app/host.tsx'
import { useAction } from '../app/use-action.ts'
import { Button } from '../ui/controls/button.tsx'
import { ConfirmDialog } from '../ui/controls/confirm-dialog.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { CutCord } from './cut-cord.tsx'
import styles from './recovery-screen.module.css'

type Closed = Exclude<StoreState, { readonly kind: 'open' }>

/**
 * Stands in for every screen while the records cannot be opened. Damaged: go back to a copy or start with
 * empty records. Newer than the program: says so, and touches nothing.
 */
export function RecoveryScreen(props: { readonly state: Closed }): ReactElement {
  const t = useWords()
  return (
    <main className={`${styles.page} linoleum`}>
      <Panel className={styles.sheet ?? ''}>
        {props.state.kind === 'newer' ? (
          <>
            <CutCord />
            <h1>{t('recovery:newerTitle')}</h1>
            <p>{t('recovery:newerHelp')}</p>
            <p className={styles.what}>{hostSentence(props.state.what, t)}</p>
          </>
        ) : (
          <Damaged state={props.state} />
        )}
      </Panel>
    </main>
  )
}

function Damaged(props: { readonly state: Extract<Closed, { kind: 'damaged' }> }): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const host = useHost()
  const { run, busy, failure } = useAction()
  const [asking, setAsking] = useState(false)
  const { backups, what } = props.state
  return (
    <>
      <CutCord />
      <h1>{t('recovery:damagedTitle')}</h1>
      <p>{t('recovery:damagedHelp')}</p>
      <p className={styles.what}>{what}</p>
      <h2>{t('recovery:backups')}</h2>
      {backups.length === 0 && <p>{t('recovery:noBackups')}</p>}
      <ul className={styles.backups}>
        {backups.map((backup, index) => (
          <li key={backup.id}>
            <span>
              {t('recovery:backup', {
                date: formats.longDayAndTime(backup.takenAt),
                attempts: backup.attempts,
              })}
            </span>
            <Button
              kind={index === 0 ? 'action' : 'ghost'}
              size="small"
              disabled={busy}
              onPress={() =>
                run(async () => void (await host.store.restore({ backup: backup.id })))
              }
            >
              {t('recovery:restore')}
            </Button>
          </li>
        ))}
      </ul>
      {failure !== null && <p role="alert">{failure}</p>}
      <div>
        <Button disabled={busy} onPress={() => setAsking(true)}>
          {t('recovery:fresh')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('recovery:freshQuestion')}
        action={t('recovery:fresh')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          run(async () => void (await host.store.startFresh({})))
        }}
      >
        <p>{t('recovery:freshHelp')}</p>
      </ConfirmDialog>
    </>
  )
}
