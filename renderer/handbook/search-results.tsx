import type { ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { addressOf } from '../app/route.ts'
import { useQuery } from '../app/use-query.ts'
import { useWords } from '../words/use-words.ts'
import { useLanguage } from '../words/use-language.ts'
import styles from './search-results.module.css'

/** The places of the handbook that answer a search, best first; says how many there are. */
export function SearchResults(props: { readonly query: string }): ReactElement {
  const t = useWords()
  const host = useHost()
  const { tag } = useLanguage()
  const { query } = props
  const results = useQuery(`handbook search ${tag} ${query}`, () =>
    host.handbook.search({ query: query.slice(0, 80) }),
  )
  const hits = results.state === 'ready' ? results.value : null
  return (
    <section className={styles.results}>
      <p role="status" className={styles.count}>
        {results.state === 'failed'
          ? results.sentence
          : hits === null
            ? ''
            : hits.length === 0
              ? t('handbook:search.nothing', { query })
              : t('handbook:search.found', { count: hits.length })}
      </p>
      <ol className={styles.hits}>
        {(hits ?? []).map((hit) => (
          <li key={`${hit.chapter} ${hit.entry}`}>
            <a
              className={styles.hit}
              href={addressOf({ screen: 'chapter', chapter: hit.chapter, entry: hit.entry })}
            >
              <b>{hit.title}</b>
              <span>{hit.chapterTitle}</span>
              <span className={styles.passage}>{hit.passage.replaceAll('**', '')}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
