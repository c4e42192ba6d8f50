import type { ReactElement } from 'react'
import { doctrineWords } from '../../engine/doctrine/doctrine-words.ts'
import type { PrincipleId } from '../../engine/doctrine/principles.ts'
import { addressOf } from '../app/route.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './principle-links.module.css'

/** The principles behind a point, each a link to the place of the handbook that explains it. */
export function PrincipleLinks(props: {
  readonly principles: readonly PrincipleId[]
}): ReactElement | null {
  const t = useWords()
  const { tag } = useLanguage()
  const words = doctrineWords(tag)
  if (props.principles.length === 0) return null
  return (
    <ul className={styles.links}>
      {props.principles.map((id) => (
        <li key={id}>
          <a
            className={styles.link}
            href={addressOf({ screen: 'principle', principle: id })}
            aria-label={t('handbook:why', { title: words.principles[id].title })}
          >
            <Icon name="book" size={1.1} />
            {words.principles[id].title}
          </a>
        </li>
      ))}
    </ul>
  )
}
