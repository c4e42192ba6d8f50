import { useState, type ReactElement } from 'react'
import type { AttemptSummary } from '../../contract/messages.ts'
import { SCENARIO_KINDS } from '../../engine/format/scenario-document.ts'
import { personalBest } from '../../engine/rewards/personal-best.ts'
import { Button } from '../ui/controls/button.tsx'
import { ChoiceRow } from '../ui/controls/choice-row.tsx'
import { SearchField } from '../ui/controls/search-field.tsx'
import { usePainted } from '../ui/measure/use-painted.ts'
import { EmptyState } from '../ui/paper/empty-state.tsx'
import { useWords } from '../words/use-words.ts'
import { bestResult } from './best-result.ts'
import { FilterBar } from './filter-bar.tsx'
import styles from './library-screen.module.css'
import { EVERY_LINE, passes, stillThere } from './line-filter.ts'
import { Poster } from './poster.tsx'
import { answersSearch } from './search-lines.ts'
import type { Playable } from './playable.ts'

/** From so many lines on there is a field to search them. */
const WORTH_SEARCHING = 6
/** From so many lines on there are finer choices than the kind. */
const WORTH_FILTERING = 10
/** So many lines are there with the first picture; the others follow in the next. */
const FIRST_ROW = 4

/** Every line that can be taken, as posters, to be searched and shown by what they are. */
export function LinesWaiting(props: {
  readonly lines: readonly Playable[]
  readonly attempts: readonly AttemptSummary[]
}): ReactElement {
  const t = useWords()
  const { lines, attempts } = props
  const [chosen, setChosen] = useState(EVERY_LINE)
  const [search, setSearch] = useState('')
  const filter = stillThere(chosen, lines)
  const painted = usePainted()
  const kinds = SCENARIO_KINDS.filter((kind) => lines.some(({ card }) => card.kind === kind))
  const searchable = lines.length >= WORTH_SEARCHING || search !== ''
  const filterable = lines.length >= WORTH_FILTERING
  const words = search.trim()
  const waiting = lines.filter(
    (line) =>
      passes(line, filter, bestResult(attempts, line.id) === null) &&
      // Without a search there is nothing to compare, and the first picture is there sooner.
      (words === '' ||
        answersSearch(line.card, words, [
          t(`ui:kind.${line.card.kind}`),
          t(`ui:setting.${line.card.setting}`),
        ])),
  )
  const isNarrowed = words !== '' || waiting.length < lines.length
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
            value={filter.kind}
            onChange={(kind) => setChosen({ ...filter, kind })}
            choices={[
              { value: 'all', name: t('library:all', { count: lines.length }) },
              ...kinds.map((kind) => ({ value: kind, name: t(`ui:kind.${kind}`) })),
            ]}
          />
        )}
      </div>
      {filterable && (
        <FilterBar
          lines={lines}
          filter={filter}
          onChange={(some) => setChosen({ ...filter, ...some })}
        />
      )}
      <p className="only-heard" role="status">
        {isNarrowed && t('library:found', { count: waiting.length })}
      </p>
      {waiting.length === 0 ? (
        <EmptyState
          setting="phone"
          title={
            words === ''
              ? t('library:nothingLeft')
              : filter.kind === 'all'
                ? t('library:nothingFound', { words })
                : t('library:nothingFoundOfKind', { words, kind: t(`ui:kind.${filter.kind}`) })
          }
          help={t(words === '' ? 'library:nothingLeftHelp' : 'library:nothingFoundHelp')}
        >
          <Button
            onPress={() => {
              setSearch('')
              setChosen(EVERY_LINE)
            }}
          >
            {t('library:showAll')}
          </Button>
        </EmptyState>
      ) : (
        <ul className={styles.posters}>
          {(painted ? waiting : waiting.slice(0, FIRST_ROW)).map(({ id, card }) => (
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
