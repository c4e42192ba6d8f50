import type { ReactElement } from 'react'
import { useWords } from '../words/use-words.ts'
import { ProjectorSheet } from './projector-sheet.tsx'

const LINES = ['next', 'back', 'numbers', 'blank', 'points', 'countdown', 'leave'] as const

/** The keys of the projector view, for the trainer. */
export function ProjectorHelp(): ReactElement {
  const t = useWords()
  return (
    <ProjectorSheet title={t('projector:keysFor')}>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{t(`projector:help.${line}`)}</li>
        ))}
      </ul>
    </ProjectorSheet>
  )
}
