import type { OfferedAnswer } from '../call/place/call-place.ts'
import type { Manner } from '../ui/setting/manner.ts'
import type { Words } from '../words/use-words.ts'
import type { ProjectorFacts, ProjectorShow } from './projector-show.ts'

/** What the trainer needs to know now, in a few words: what is chosen, or which key does something. */
export function telephoneNote(
  t: Words,
  show: ProjectorShow,
  answers: readonly OfferedAnswer[],
  phase: ProjectorFacts['phase'],
  hasPoints: boolean,
  manner: Manner,
): string {
  const marked = answers.find(({ id }) => id === show.marked)
  if (phase === 'talking' && marked !== undefined && show.cover === 'none')
    return `${t('projector:chosen', { key: marked.key })}. ${t(`projector:chosenHelp.${manner}`)}.`
  if (hasPoints && show.sheet === 'none') return t('projector:pointsReady')
  return t('projector:helpHint')
}
