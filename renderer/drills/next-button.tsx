import { useEffect, useRef, type ReactElement } from 'react'
import { Button } from '../ui/controls/button.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { useWords } from '../words/use-words.ts'
import styles from './next-button.module.css'

/** The way on, with the keyboard on it: Enter leads on from every answer. */
export function NextButton(props: {
  readonly isLast: boolean
  readonly onNext: () => void
}): ReactElement {
  const t = useWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.querySelector('button')?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useKey('Enter', props.onNext)
  return (
    <div ref={place} className={styles.place}>
      <Button kind="action" keyCap={t('ui:keys.enter')} shortcut="Enter" onPress={props.onNext}>
        {t(props.isLast ? 'drills:toResult' : 'drills:next')}
      </Button>
    </div>
  )
}
