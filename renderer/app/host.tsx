import { createContext, use } from 'react'
import type { HostClient } from '../api/connect.ts'

const HostContext = createContext<HostClient | null>(null)

/** Gives every screen below it the calls of the host. */
export const HostProvider = HostContext.Provider

/** The calls of the host. Throws outside of a `HostProvider`, which is a mistake in the program. */
export function useHost(): HostClient {
  const host = use(HostContext)
  if (host === null) throw new Error('A screen was drawn without a host.')
  return host
}
