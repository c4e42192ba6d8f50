import type { ReactElement } from 'react'
import type { TurnFeedback } from '../call/coach/turn-feedback.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { ProjectorSheet } from './projector-sheet.tsx'
import type { FittedText } from './text/fitted-text.ts'
import { PagedText } from './text/paged-text.tsx'

/** What the last answer earned and why, once the trainer wants it seen. */
export function ProjectorPoints(props: {
  readonly feedback: TurnFeedback
  readonly language: string
  readonly fitted: FittedText | null
  readonly page: number
  readonly onFit: (fitted: FittedText) => void
}): ReactElement {
  const t = useWords()
  const { feedback } = props
  const text = pointsReason(feedback)
  return (
    <ProjectorSheet
      title={t('projector:pointsTitle', {
        turn: feedback.turn,
        points: pointsWords(t, feedback.points),
      })}
    >
      <p className="only-heard" role="status" lang={props.language}>
        {text}
      </p>
      <PagedText
        text={text}
        fitted={props.fitted}
        page={props.page}
        language={props.language}
        onFit={props.onFit}
      />
    </ProjectorSheet>
  )
}

/** Why, and after which principle. */
export function pointsReason({ why, principles }: TurnFeedback): string {
  return [why, ...principles.map(({ title }) => `${title}.`)].filter(Boolean).join(' ')
}

function pointsWords(t: Words, points: number): string {
  return points === 0
    ? t('projector:noPoints')
    : t('projector:points', { points, count: Math.abs(points) })
}
