import { useEffect } from 'react'
import { useWords } from '../words/use-words.ts'
import type { Route } from './route.ts'

/** Names the window after the screen it shows, for tabs, window lists and screen readers. */
export function usePageTitle(screen: Route['screen']): void {
  const t = useWords()
  const name = t(`app:titles.${screen}`)
  const title = t('app:pageTitle', { name })
  useEffect(() => {
    document.title = title
  }, [title])
}
