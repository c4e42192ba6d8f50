import type { ReactElement, ReactNode } from 'react'
import type { Setting } from '../../engine/format/scenario-document.ts'
import { Chip } from '../ui/controls/chip.tsx'
import { Logo } from '../ui/controls/logo.tsx'
import { whereOf } from '../ui/setting/manner.ts'
import { useWords } from '../words/use-words.ts'
import styles from '../call/stage/stage-header.module.css'

/** The line across the top of a call that is watched: which one, that it is an example, and how far it has come. */
export function WatchHeader(props: {
  readonly title: string
  readonly setting: Setting
  readonly number: number
  readonly count: number
  readonly children: ReactNode
}): ReactElement {
  const t = useWords()
  return (
    <header className={styles.header}>
      <Logo height={1.375} />
      <h1 className={styles.title}>{props.title}</h1>
      <Chip>{t(`welcome:watch.chip.${whereOf(props.setting)}`)}</Chip>
      <span className={styles.space} />
      {props.children}
      <span className={styles.turn}>
        {t('welcome:watch.of', { number: props.number, count: props.count })}
      </span>
    </header>
  )
}
