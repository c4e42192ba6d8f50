import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../contract/contract.ts'
import { AskingAhead } from './asking-ahead.ts'
import { LateLink } from './late-link.ts'
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
 * The way over HTTP is fetched when it is first used, after `whenUsed`.
 *
 * @throws when the desktop shell does not hand over its port within ten seconds.
 */
export async function connectToHost(whenUsed: () => Promise<void>): Promise<HostConnection> {
  const link = new AskingAhead(await openLink(whenUsed))
  return { host: createORPCClient(link), link }
}

async function openLink(
  whenUsed: () => Promise<void>,
): Promise<ConstructorParameters<typeof AskingAhead>[0]> {
  if (location.protocol === 'app:') {
    const [{ shellLink }, port] = await Promise.all([
      import('./shell-link.ts'),
      portFromShell(window),
    ])
    return shellLink(port)
  }
  sayPresent()
  return new LateLink(async () => {
    await whenUsed()
    return (await import('./network-link.ts')).networkLink()
  })
}
