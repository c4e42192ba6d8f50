import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'

/** The way to the browser host. */
export function networkLink(): ClientLink<ClientContext> {
  return new RPCLink({ url: `${location.origin}/api` })
}
