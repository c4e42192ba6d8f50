import type { ReactElement } from 'react'
import type { AttemptDebrief } from '../../contract/messages.ts'
import type { DebriefPromise, DebriefStatement } from '../../engine/debrief/debrief.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords, type Words } from '../words/use-words.ts'
import { SectionHeading } from './section-heading.tsx'
import styles from './call-log-result.module.css'

/** How the call log was kept: every statement, how it was sorted and what it is; every promise. */
export function CallLogResult({ debrief }: { readonly debrief: AttemptDebrief }): ReactElement {
  const t = useWords()
  const { statements, promises } = debrief
  return (
    <section>
      <SectionHeading title={t('debrief:log.title')}>
        {statements.length > 0 && (
          <span>
            {t('ui:points', {
              earned: statements.filter((one) => one.right).length,
              best: statements.length,
            })}{' '}
            {t('debrief:log.right')}
          </span>
        )}
      </SectionHeading>
      <Panel padded className={styles.panel ?? ''}>
        {statements.length === 0 ? (
          <p>{t('debrief:log.none')}</p>
        ) : (
          <Statements statements={statements} />
        )}
        {promises.length > 0 && (
          <>
            <h3>{t('debrief:log.promises')}</h3>
            <ul className={styles.promises}>
              {promises.map((promise) => (
                <li key={promise.id}>
                  <Icon name={promise.right ? 'check' : 'dash'} size={1.1} />
                  {promiseWords(promise, t)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
    </section>
  )
}

function Statements({
  statements,
}: {
  readonly statements: readonly DebriefStatement[]
}): ReactElement {
  const t = useWords()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('debrief:log.statement')}</th>
          <th scope="col">{t('debrief:log.is')}</th>
          <th scope="col">{t('debrief:log.sorted')}</th>
          <th scope="col">{t('debrief:log.passed')}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement) => (
          <tr key={statement.id}>
            <th scope="row">
              <span className={styles.text}>
                <Icon name={statement.right ? 'check' : 'dash'} size={1.1} />
                {t('ui:quoted', { line: statement.text })}
              </span>
            </th>
            <td>{t(`debrief:log.${statement.kind}`)}</td>
            <td>
              {statement.sortedAs === null
                ? t('debrief:log.nothing')
                : t(`debrief:log.${statement.sortedAs}`)}
            </td>
            <td>{statement.passedOn ? t('debrief:log.yes') : t('debrief:log.no')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function promiseWords(promise: DebriefPromise, t: Words): string {
  const { what, by, recordedBy } = promise
  if (promise.right) return t('debrief:log.recorded', { what, by })
  if (recordedBy === '') return t('debrief:log.notRecorded', { what, by })
  return t('debrief:log.wrongDate', { what, by, recordedBy })
}
