import type { Choice, ChoiceTask } from '../../engine/drills/task.ts'
import type { Words } from '../words/use-words.ts'

/** The name of a choice: its own, or the word for true and false. */
export function choiceName(choice: Choice, t: Words): string {
  if (choice.text !== '') return choice.text
  return t(choice.id === 'true' ? 'drills:isTrue' : 'drills:isFalse')
}

/** One sentence that says what the right choice is. */
export function rightChoiceSentence(task: ChoiceTask, right: Choice, t: Words): string {
  const name = right.text
  switch (task.kind) {
    case 'true-false':
      return t(right.id === 'true' ? 'drills:itIsTrue' : 'drills:itIsFalse')
    case 'spot':
      return t('drills:habitIs', { name })
    case 'rewrite':
      return t('drills:findsFacts', { name })
    case 'match':
      return t('drills:partnerIs', { name })
    default:
      return t('drills:itIs', { name })
  }
}
