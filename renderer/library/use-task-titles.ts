import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { useAfterStart } from '../app/use-after-start.ts'
import { useQuery } from '../app/use-query.ts'

/** A title with the language that it is in, as a BCP 47 tag; undefined is that of the screen. */
export interface TaskTitle {
  readonly title: string
  readonly language: string | undefined
}

/** Titles of drills and of chapters of the handbook, by their ids. */
export interface TaskTitles {
  readonly drill: ReadonlyMap<string, TaskTitle>
  readonly chapter: ReadonlyMap<string, TaskTitle>
}

const NO_TITLES: ReadonlyMap<string, TaskTitle> = new Map()

/** What the drills and chapters of a path are called. Empty until it is known: the first screen does not wait for it. */
export function useTaskTitles(): TaskTitles {
  const host = useHost()
  const { learner } = useLearner()
  const started = useAfterStart()
  const drills = useQuery(`titles of drills ${learner.id} ${started}`, async () => {
    const entries = started ? await host.drills.list({ learner: learner.id }) : []
    return new Map(entries.flatMap(({ id, card }) => (card === null ? [] : [[id, card] as const])))
  })
  const chapters = useQuery(`titles of chapters ${started}`, async () => {
    const contents = started ? await host.handbook.contents({}) : { chapters: [] }
    return new Map(
      contents.chapters.map(({ id, title }) => [id, { title, language: undefined }] as const),
    )
  })
  return {
    drill: drills.state === 'ready' ? drills.value : NO_TITLES,
    chapter: chapters.state === 'ready' ? chapters.value : NO_TITLES,
  }
}
