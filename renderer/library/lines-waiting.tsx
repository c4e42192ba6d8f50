import { useState, type ReactElement } from 'react'
import type { AttemptSummary } from '../../contract/messages.ts'
import { SCENARIO_KINDS, type ScenarioKind } from '../../engine/format/scenario-document.ts'
import { personalBest } from '../../engine/rewards/personal-best.ts'
import { Button } from '../ui/controls/button.tsx'
import { ChoiceRow } from '../ui/controls/choice-row.tsx'
import { SearchField } from '../ui/controls/search-field.tsx'
import { EmptyState } from '../ui/paper/empty-state.tsx'
import { useWords } from '../words/use-words.ts'
import { bestResult } from './best-result.ts'
import styles from './library-screen.module.css'
import { Poster } from './poster.tsx'
import { answersSearch } from './search-lines.ts'
import type { Playable } from './suggestion.ts'

/** From so many lines on there is a field to search them. */
const WORTH_SEARCHING = 6

/** Every line that can be taken, as posters, to be searched and shown by kind. */
export function LinesWaiting(props: {
  readonly lines: readonly Playable[]
  readonly attempts: readonly AttemptSummary[]
}): ReactElement {
  const t = useWords()
  const { lines, attempts } = props
  const [shown, setShown] = useState<ScenarioKind | 'all'>('all')
  const [search, setSearch] = useState('')
  const kinds = SCENARIO_KINDS.filter((kind) => lines.some(({ card }) => card.kind === kind))
  // The last line of a kind can vanish while its filter is on: then everything shows again.
  const filter = shown === 'all' || kinds.includes(shown) ? shown : 'all'
  const searchable = lines.length >= WORTH_SEARCHING || search !== ''
  const waiting = lines.filter(
    ({ card }) =>
      (filter === 'all' || card.kind === filter) &&
      answersSearch(card, search.trim(), [
        t(`ui:kind.${card.kind}`),
        t(`ui:setting.${card.setting}`),
      ]),
  )
  return (
    <section aria-labelledby="lines-waiting">
      <div className={styles.head}>
        <h2 id="lines-waiting">{t('library:linesWaiting')}</h2>
        {searchable && (
          <SearchField
            label={t('library:search')}
            example={t('library:searchExample')}
            clearLabel={t('library:searchClear')}
            value={search}
            onChange={setSearch}
          />
        )}
        {kinds.length > 1 && (
          <ChoiceRow
            label={t('library:filter')}
            value={filter}
            onChange={setShown}
            choices={[
              { value: 'all', name: t('library:all', { count: lines.length }) },
              ...kinds.map((kind) => ({ value: kind, name: t(`ui:kind.${kind}`) })),
            ]}
          />
        )}
      </div>
      <p className="only-heard" role="status">
        {search.trim() !== '' && t('library:found', { count: waiting.length })}
      </p>
      {waiting.length === 0 ? (
        <EmptyState
          setting="phone"
          title={
            filter === 'all'
              ? t('library:nothingFound', { words: search.trim() })
              : t('library:nothingFoundOfKind', {
                  words: search.trim(),
                  kind: t(`ui:kind.${filter}`),
                })
          }
          help={t('library:nothingFoundHelp')}
        >
          <Button
            onPress={() => {
              setSearch('')
              setShown('all')
            }}
          >
            {t('library:showAll')}
          </Button>
        </EmptyState>
      ) : (
        <ul className={styles.posters}>
          {waiting.map(({ id, card }) => (
            <Poster
              key={id}
              scenario={id}
              card={card}
              best={bestResult(attempts, id)}
              stars={personalBest(attempts, id)?.stars ?? 0}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
