import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../contract/contract.ts'
import { AskingAhead } from './asking-ahead.ts'
import { portFromShell } from './port-from-shell.ts'
import { sayPresent } from './say-present.ts'

/** The host's calls, typed by the contract. */
export type HostClient = ContractRouterClient<Contract>

/** The host, and the way on which it can be asked ahead. */
export interface HostConnection {
  readonly host: HostClient
  readonly link: AskingAhead
}

/**
 * Connects the screens to whatever host serves them: the desktop shell, whose preload hands over a message
 * port, or the browser host, which is called over HTTP. The screens never learn which one it is.
 *
 * @throws when the desktop shell does not hand over its port within ten seconds.
 */
export async function connectToHost(): Promise<HostConnection> {
  const link = new AskingAhead(await openLink())
  return { host: createORPCClient(link), link }
}

async function openLink(): Promise<ConstructorParameters<typeof AskingAhead>[0]> {
  if (location.protocol === 'app:') return new PortLink({ port: await portFromShell(window) })
  sayPresent()
  return new FetchLink({ url: `${location.origin}/api` })
}
