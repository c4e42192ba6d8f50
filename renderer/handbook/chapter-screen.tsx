import type { ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { QueryView } from '../app/query-view.tsx'
import { useQuery } from '../app/use-query.ts'
import { ChapterPage } from './chapter-page.tsx'

/** A chapter of the handbook, from its beginning or from one of its entries. */
export function ChapterScreen(props: {
  readonly chapter: string
  readonly entry: string | null
}): ReactElement {
  const host = useHost()
  const { learner } = useLearner()
  const { chapter, entry } = props
  const query = useQuery(`chapter ${chapter} ${learner.id}`, async () => {
    const [contents, found, notes] = await Promise.all([
      host.handbook.contents({}),
      host.handbook.chapter({ chapter }),
      host.notes.list({ learner: learner.id }),
    ])
    const note = notes.chapters.find((one) => one.chapter === chapter)?.text ?? ''
    return { cards: contents.chapters, found, note }
  })
  return (
    <QueryView query={query}>
      {({ cards, found, note }) => (
        <ChapterPage chapters={cards} chapter={found} note={note} entry={entry} />
      )}
    </QueryView>
  )
}
