import type { ReactElement, ReactNode } from 'react'
import type { Mode } from '../../../engine/attempt/turn.ts'
import { ProjectorButton } from '../../projector/projector-button.tsx'
import { Chip } from '../../ui/controls/chip.tsx'
import { Logo } from '../../ui/controls/logo.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './stage-header.module.css'

/** The line across the top of the call: what is played, in which mode, and how far it has come. */
export function StageHeader(props: {
  readonly title: string
  readonly mode: Mode
  readonly turn: number
  /** Coach's buttons; null elsewhere. */
  readonly tools: ReactNode
}): ReactElement {
  const t = useWords()
  return (
    <header className={styles.header}>
      <Logo height={1.375} />
      <h1 className={styles.title}>{props.title}</h1>
      <Chip>{t(`ui:mode.${props.mode}`)}</Chip>
      <span className={styles.space} />
      {props.tools}
      <ProjectorButton />
      <span className={styles.turn}>{t('call:turn', { number: props.turn })}</span>
    </header>
  )
}
