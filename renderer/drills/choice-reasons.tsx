import type { ReactElement } from 'react'
import type { Choice, ChoiceTask } from '../../engine/drills/task.ts'
import { useWords } from '../words/use-words.ts'
import { rightChoiceSentence } from './choice-words.ts'
import styles from './choice-reasons.module.css'

/** Why a choice is right or not: what is said about it, about the right one, and about the item. */
export function ChoiceReasons(props: {
  readonly task: ChoiceTask
  readonly chosen: Choice
  readonly right: Choice
}): ReactElement {
  const t = useWords()
  const { task, chosen, right } = props
  const { language } = task
  const isRight = chosen.id === right.id
  return (
    <>
      {!isRight && chosen.why !== '' && (
        <div lang={language}>
          <p className={styles.about}>{t('drills:aboutYours', { name: chosen.text })}</p>
          <p>{chosen.why}</p>
        </div>
      )}
      <div lang={language}>
        {!isRight && <p className={styles.about}>{rightChoiceSentence(task, right, t)}</p>}
        {right.why !== '' && <p>{right.why}</p>}
        {task.item.why !== '' && <p>{task.item.why}</p>}
      </div>
    </>
  )
}
