import { useEffect, type ReactElement, type ReactNode } from 'react'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { useSettings } from '../app/settings.tsx'
import { useQuery } from '../app/use-query.ts'
import { goTo } from '../app/use-route.ts'
import { Waiting } from '../app/waiting.tsx'

/** Leads to the first start where nobody has been welcomed on this machine and the learner has no call yet. */
export function WelcomeGate(props: { readonly children: ReactNode }): ReactNode {
  const { settings } = useSettings()
  return settings.welcomed ? props.children : <FirstTime>{props.children}</FirstTime>
}

function FirstTime(props: { readonly children: ReactNode }): ReactElement {
  const host = useHost()
  const { change } = useSettings()
  const { learner } = useLearner()
  const attempts = useQuery(`welcome ${learner.id}`, () =>
    host.attempts.list({ learner: learner.id }),
  )
  const calls = attempts.state === 'ready' ? attempts.value.length : null
  useEffect(() => {
    if (calls === 0) goTo({ screen: 'welcome', step: 'sound' }, true)
    // Whoever has taken calls needs no introduction; where that cannot be kept, it is asked again.
    else if (calls !== null) change({ welcomed: true }).catch(() => undefined)
  }, [calls, change])
  // Calls that cannot be listed are for the library to report.
  if (attempts.state === 'failed' || (calls !== null && calls > 0)) return <>{props.children}</>
  return <Waiting />
}
