import type { ReactElement } from 'react'
import type { WorkedExample } from '../../contract/messages.ts'
import { doctrineWords } from '../../engine/doctrine/doctrine-words.ts'
import type { BestTurn } from '../../engine/debrief/debrief.ts'
import { Panel } from '../ui/paper/panel.tsx'
import { mannerOf, whereOf } from '../ui/setting/manner.ts'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import type { WatchPlace } from './watch-places.ts'
import { WatchedFile } from './watched-file.tsx'
import styles from './commentary.module.css'

/** What lies on the desk while a call is watched: a moment to think, then the answer with its reasons, the end. */
export function Commentary(props: {
  readonly example: WorkedExample
  readonly place: WatchPlace
}): ReactElement {
  const t = useWords()
  const { example, place } = props
  const { customer, language, setting } = example.copy.document
  if (place.kind === 'end') return <End example={example} place={place} />
  if (place.kind === 'line' || place.turn === null)
    return (
      <div className={styles.answer}>
        <div className={styles.open}>
          <p className={styles.question}>{t(`welcome:watch.think.${mannerOf(setting)}`)}</p>
          <p>
            {t(
              place.number === 1
                ? `welcome:watch.intro.${mannerOf(setting)}`
                : 'welcome:watch.thinkHelp',
            )}
          </p>
        </div>
        <WatchedFile file={example.copy.document.file} language={language} />
      </div>
    )
  const { turn } = place
  return (
    <div className={styles.answer}>
      <Panel className={styles.said ?? ''}>
        <p className={styles.label}>{t('welcome:watch.say')}</p>
        <p className={styles.say} lang={language}>
          {t('debrief:turns.you', { line: turn.say })}
        </p>
      </Panel>
      <div className={styles.reasons}>
        <p className={styles.why} lang={language}>
          {turn.why}
        </p>
        <Reasons turn={turn} example={example} name={customer.name} />
      </div>
    </div>
  )
}

/** The step that an answer takes, the principle behind it, and what the customer feels, each with its word. */
function Reasons(props: {
  readonly turn: BestTurn
  readonly example: WorkedExample
  readonly name: string
}): ReactElement {
  const t = useWords()
  const language = useLanguage()
  const { turn, example, name } = props
  const words = doctrineWords(language.tag)
  const steps = example.copy.procedure.steps.filter(({ id }) => turn.steps.includes(id))
  const titles = steps.map(({ title }) => title)
  const rows = [
    { name: t('welcome:watch.step'), of: titles },
    {
      name: t('welcome:watch.felt', { name }),
      of: turn.micro.map((id) => words.microEmotions[id]),
    },
    {
      name: t('welcome:watch.principle'),
      // A step is a principle too; said once, it is enough.
      of: turn.principles
        .map((id) => words.principles[id].title)
        .filter((title) => !titles.includes(title)),
    },
  ].filter(({ of }) => of.length > 0)
  return (
    <dl className={styles.rows}>
      {rows.map((row) => (
        <div key={row.name}>
          <dt>{row.name}</dt>
          <dd>{language.formats.list(row.of)}</dd>
        </div>
      ))}
    </dl>
  )
}

function End(props: { readonly example: WorkedExample; readonly place: WatchPlace }): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { example, place } = props
  const { customer, setting } = example.copy.document
  const { name } = customer
  const mood = t(`ui:moodInText.${place.mood.mood}`)
  const order = [...new Set(example.best.turns.flatMap((turn) => turn.steps))]
  const titles = order.flatMap(
    (id) => example.copy.procedure.steps.find((step) => step.id === id)?.short ?? [],
  )
  return (
    <div className={styles.think}>
      <p className={styles.question}>{t(`welcome:watch.end.${whereOf(setting)}`)}</p>
      <p>
        {titles.length === 0
          ? t('welcome:watch.endHelpNoSteps', { name, mood })
          : t('welcome:watch.endHelp', { name, mood, steps: formats.list(titles) })}
      </p>
    </div>
  )
}
