import type { ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { QueryView } from '../app/query-view.tsx'
import { useQuery } from '../app/use-query.ts'
import { LiveCall } from './live-call.tsx'

/** One attempt, played from wherever it stands to its debrief. */
export function CallScreen(props: { readonly attemptId: string }): ReactElement {
  const host = useHost()
  const attempt = useQuery(`attempt ${props.attemptId}`, () =>
    host.attempts.read({ attempt: props.attemptId }),
  )
  return (
    <QueryView query={attempt}>{(read) => <LiveCall key={read.id} attempt={read} />}</QueryView>
  )
}
