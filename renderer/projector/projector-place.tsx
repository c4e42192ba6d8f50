import type { ReactElement } from 'react'
import type { Setting } from '../../engine/format/scenario-document.ts'
import type { TurnFeedback } from '../call/coach/turn-feedback.ts'
import type { OfferedAnswer } from '../call/place/call-place.ts'
import { mannerOf, whereOf } from '../ui/setting/manner.ts'
import { useWords } from '../words/use-words.ts'
import { ProjectorAnswers } from './projector-answers.tsx'
import { ProjectorPoints } from './projector-points.tsx'
import { ProjectorSheet } from './projector-sheet.tsx'
import type { ProjectorFacts, ProjectorShow } from './projector-show.ts'
import type { FittedText } from './text/fitted-text.ts'

/** What lies on the desk: the answers, or the one sheet that covers them. */
export function ProjectorPlace(props: {
  readonly show: ProjectorShow
  readonly phase: ProjectorFacts['phase']
  readonly setting: Setting
  readonly answers: readonly OfferedAnswer[]
  readonly storing: string | null
  readonly language: string
  /** On the last turn; null before the first and in an exam. */
  readonly feedback: TurnFeedback | null
  readonly fitted: FittedText | null
  readonly onFit: (fitted: FittedText) => void
  readonly onPress: (key: string) => void
}): ReactElement {
  const t = useWords()
  const { show, phase } = props
  const where = whereOf(props.setting)
  if (show.sheet === 'points' && props.feedback !== null)
    return (
      <ProjectorPoints
        feedback={props.feedback}
        language={props.language}
        fitted={props.fitted}
        page={show.page}
        onFit={props.onFit}
      />
    )
  if (phase === 'held')
    return (
      <ProjectorSheet title={t(`projector:heldTitle.${where}`)}>
        <p>{t(`projector:heldHelp.${where}`)}</p>
      </ProjectorSheet>
    )
  if (phase === 'closing')
    return (
      <ProjectorSheet title={t(`call:over.${props.setting}`)}>
        <p>{t(`projector:overHelp.${where}`)}</p>
      </ProjectorSheet>
    )
  if (show.cover !== 'none')
    return (
      <ProjectorSheet large title={t(`projector:covered.${mannerOf(props.setting)}`)}>
        <p>{t('projector:coveredHelp')}</p>
      </ProjectorSheet>
    )
  return (
    <ProjectorAnswers
      answers={props.answers}
      marked={show.marked}
      storing={props.storing}
      language={props.language}
      manner={mannerOf(props.setting)}
      onPress={props.onPress}
    />
  )
}
