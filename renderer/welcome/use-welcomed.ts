import { useCallback } from 'react'
import { useSettings } from '../app/settings.tsx'
import { goTo } from '../app/use-route.ts'

/** Ends the first start and goes on to the library; a setting that cannot be stored keeps nobody from it. */
export function useWelcomed(): () => void {
  const { change } = useSettings()
  return useCallback(() => {
    void change({ welcomed: true })
      .catch(() => undefined)
      .finally(() => goTo({ screen: 'library' }, true))
  }, [change])
}
