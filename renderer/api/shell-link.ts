import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'

/** The way to the desktop shell, by the port that it handed over. */
export function shellLink(port: MessagePort): ClientLink<ClientContext> {
  return new RPCLink({ port })
}
