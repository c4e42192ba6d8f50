import type { ReactElement } from 'react'
import type { AttemptDebrief } from '../../contract/messages.ts'
import type { DebriefPromise, DebriefStatement } from '../../engine/debrief/debrief.ts'
import type { Setting } from '../../engine/format/scenario-document.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { mannerOf, whereOf } from '../ui/setting/manner.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { SectionHeading } from './section-heading.tsx'
import styles from './call-log-result.module.css'

/** How the call log was kept: every statement, how it was sorted and what it is; every promise. */
export function CallLogResult({ debrief }: { readonly debrief: AttemptDebrief }): ReactElement {
  const t = useWords()
  const { statements, promises } = debrief
  const { setting } = debrief.copy.document
  const where = whereOf(setting)
  return (
    <section>
      <SectionHeading title={t(`debrief:log.title.${where}`)}>
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
          <p>{t(`debrief:log.none.${where}`)}</p>
        ) : (
          <Statements statements={statements} setting={setting} />
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

function Statements(props: {
  readonly statements: readonly DebriefStatement[]
  readonly setting: Setting
}): ReactElement {
  const t = useWords()
  const { statements } = props
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(`debrief:log.statement.${mannerOf(props.setting)}`)}</th>
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
