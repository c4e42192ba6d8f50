import type { ReactElement } from 'react'
import type { DrillResult } from '../../contract/drill-messages.ts'
import { askedItems, type Task } from '../../engine/drills/task.ts'
import type { ItemMark } from '../../engine/drills/mark-round.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords, type Words } from '../words/use-words.ts'
import { choiceName, rightChoiceSentence } from './choice-words.ts'
import { PrincipleNote } from './principle-note.tsx'
import styles from './result-answers.module.css'

/** Every item of a round with its answer, its reason and its principle; what slipped comes first. */
export function ResultAnswers(props: { readonly result: DrillResult }): ReactElement {
  const t = useWords()
  const { round, mark } = props.result
  const rows = mark.tasks.flatMap(({ task, items }) => {
    const asked = round.tasks[task]
    return asked === undefined ? [] : items.map((item) => ({ asked, item }))
  })
  const sorted = rows.toSorted((one, other) => Number(one.item.right) - Number(other.item.right))
  return (
    <Panel className={styles.panel ?? ''}>
      <h2>{t('drills:everyAnswer')}</h2>
      <ul>
        {sorted.map(({ asked, item }) => (
          <li key={`${item.drill}/${item.item}`} className={styles.row}>
            <AnswerRow task={asked} mark={item} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function AnswerRow(props: { readonly task: Task; readonly mark: ItemMark }): ReactElement {
  const t = useWords()
  const { task, mark } = props
  const item = askedItems(task).find(({ id }) => id === mark.item)
  const given = mark.right ? '' : answerText(task, mark, t)
  const instead = rightText(task, mark, t)
  return (
    <>
      <span className={styles.mark}>
        <Icon name={mark.right ? 'check' : 'dash'} />
        <span className="only-heard">
          {t(mark.right ? 'drills:itemRight' : 'drills:itemWrong')}
        </span>
      </span>
      <div>
        <p className={styles.text} lang={task.language}>
          {item?.text}
        </p>
        {given !== '' && (
          <p className={styles.given}>{t('drills:answeredWith', { answer: given })}</p>
        )}
        {instead !== '' && <p lang={task.language}>{instead}</p>}
        {item !== undefined && item.why !== '' && (
          <p className={styles.why} lang={task.language}>
            {item.why}
          </p>
        )}
        <PrincipleNote principle={mark.principle} />
      </div>
    </>
  )
}

function answerText(task: Task, mark: ItemMark, t: Words): string {
  if (task.form === 'order') return ''
  if (task.form === 'board') return task.rights.find(({ id }) => id === mark.given)?.text ?? ''
  const chosen = task.choices.find(({ id }) => id === mark.given)
  return chosen === undefined ? '' : choiceName(chosen, t)
}

function rightText(task: Task, mark: ItemMark, t: Words): string {
  if (task.form === 'order') return ''
  if (task.form === 'board') {
    const partner = task.pairs.find(({ id }) => id === mark.item)?.partner ?? ''
    return t('drills:partnerIs', { name: partner })
  }
  const right = task.choices.find(({ id }) => id === task.right)
  return right === undefined ? '' : rightChoiceSentence(task, right, t)
}
