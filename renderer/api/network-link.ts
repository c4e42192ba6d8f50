import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { TurnLine } from './turn-line.ts'

/** The way to the browser host: requests, and a line that stays open for the turns of a call. */
export function networkLink(): ClientLink<ClientContext> {
  const requests = new RPCLink({ url: `${location.origin}/api` })
  return new TurnLine(requests, async () => (await import('./open-line.ts')).openLine())
}
