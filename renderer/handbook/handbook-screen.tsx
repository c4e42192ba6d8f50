import { useDeferredValue, useState, type ReactElement } from 'react'
import type { HandbookContents } from '../../contract/handbook-messages.ts'
import { useHost } from '../app/host.tsx'
import { QueryView } from '../app/query-view.tsx'
import { addressOf } from '../app/route.ts'
import { useQuery } from '../app/use-query.ts'
import { FilesToMend } from '../library/files-to-mend.tsx'
import { ButtonLink } from '../ui/controls/button.tsx'
import { SearchField } from '../ui/controls/search-field.tsx'
import { EmptyState } from '../ui/paper/empty-state.tsx'
import { useWords } from '../words/use-words.ts'
import { ContentsPage } from './contents-page.tsx'
import { SearchResults } from './search-results.tsx'
import styles from './handbook-screen.module.css'

/** The cover of the handbook: what is in it, and a field to look something up. */
export function HandbookScreen(): ReactElement {
  const host = useHost()
  const query = useQuery('handbook', () => host.handbook.contents({}))
  return <QueryView query={query}>{(contents) => <Handbook contents={contents} />}</QueryView>
}

function Handbook({ contents }: { readonly contents: HandbookContents }): ReactElement {
  const t = useWords()
  const [search, setSearch] = useState('')
  const asked = useDeferredValue(search).trim()
  const { chapters } = contents
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t('handbook:title')}</h1>
          <p>{t('handbook:lead', { count: chapters.length })}</p>
        </div>
        <div className={styles.tools}>
          <SearchField
            label={t('handbook:search.label')}
            example={t('handbook:search.example')}
            clearLabel={t('handbook:search.clear')}
            value={search}
            onChange={setSearch}
          />
          <ButtonLink kind="plain" icon="note" href={addressOf({ screen: 'notes' })}>
            {t('handbook:toNotes')}
          </ButtonLink>
        </div>
      </header>
      {asked !== '' ? (
        <SearchResults query={asked} />
      ) : chapters.length === 0 ? (
        <EmptyState setting="phone" title={t('handbook:none')} help={t('handbook:noneHelp')} />
      ) : (
        <ContentsPage chapters={chapters} />
      )}
      <FilesToMend kind="chapter" />
    </div>
  )
}
