import type { ReactElement } from 'react'
import type { FaultyFile } from '../../contract/messages.ts'
import { useHost } from '../app/host.tsx'
import { useWatched } from '../app/use-watched.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './files-to-mend.module.css'

/** Files of every kind, or of one, in which something is wrong, each with where and how to mend it. Nothing without any. */
export function FilesToMend(props: { readonly kind?: FaultyFile['kind'] }): ReactElement | null {
  const t = useWords()
  const host = useHost()
  const query = useWatched('files to mend', (signal) => host.library.watchFaulty({}, { signal }))
  const all = query.state === 'ready' ? query.value : []
  const files = props.kind === undefined ? all : all.filter(({ kind }) => kind === props.kind)
  if (files.length === 0) return null
  return (
    <section className={styles.broken} aria-labelledby="files-to-mend">
      <h2 id="files-to-mend">{t('library:broken')}</h2>
      <p>{t('library:brokenHelp')}</p>
      <div className={styles.files}>
        {files.map((file) => (
          <File key={`${file.origin} ${file.problems[0]}`} file={file} />
        ))}
      </div>
    </section>
  )
}

function File({ file }: { readonly file: FaultyFile }): ReactElement {
  const t = useWords()
  return (
    <Panel>
      <details className={styles.file}>
        <summary>
          <Icon name="warning" />
          <b>{file.name}</b>
          {file.kind !== 'scenario' && <span>{t(`library:fileKinds.${file.kind}`)}</span>}
          <span>{t(file.origin === 'yours' ? 'library:yours' : 'library:builtIn')}</span>
          <span>{t('library:brokenProblems', { count: file.problems.length })}</span>
          {file.usable && <span>{t('library:fileInUse')}</span>}
        </summary>
        <ul className={styles.problems}>
          {file.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </details>
    </Panel>
  )
}
