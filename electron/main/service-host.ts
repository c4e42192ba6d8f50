import type { MessagePortMain, UtilityProcess } from 'electron'
import {
  readFromServices,
  type FromServices,
  type ToServices,
} from '../service-process/messages.ts'
import type { ElectronApi } from './electron-api.ts'

/** Times that the services are started again after they died without being asked. */
export const RESTARTS = 3
/** How long the services get to end by themselves, in milliseconds. */
export const CLOSING_TIME = 5_000

/** The process of the services, seen from the shell. */
export interface ServiceHost {
  /** Passes a window's port on; dropped when the services are gone, the window is loaded again then. */
  passOn: (port: MessagePortMain) => void
  /** Says that notifications can be shown. */
  readonly sayNotifying: () => void
  /** Answers the question for the place of a file. */
  readonly sayPlace: (ask: number, path: string | null) => void
  /** Ends the services and waits for it, five seconds at the most. */
  close: () => Promise<void>
}

/** What happens to the services. */
export interface ServiceEvents {
  readonly onMessage: (message: FromServices) => void
  /** They died and have been started again: every window needs a new port. */
  readonly onRestarted: () => void
  /** They died too often. */
  readonly onGivenUp: () => void
}

/** Starts the services in a utility process of their own and keeps them running. */
export function startServiceHost(
  { utilityProcess }: Pick<ElectronApi, 'utilityProcess'>,
  modulePath: string,
  events: ServiceEvents,
): ServiceHost {
  let restarts = 0
  let closing = false
  let services: UtilityProcess | null = start()

  function start(): UtilityProcess {
    const started = utilityProcess.fork(modulePath, [], {
      serviceName: 'Third Ring services',
      stdio: 'inherit',
    })
    started.on('message', (message: unknown) => {
      const understood = readFromServices(message)
      if (understood !== null) events.onMessage(understood)
    })
    started.on('exit', () => {
      services = null
      if (closing) return
      restarts += 1
      if (restarts > RESTARTS) return events.onGivenUp()
      services = start()
      events.onRestarted()
    })
    return started
  }

  function say(message: ToServices, ports: MessagePortMain[] = []): void {
    services?.postMessage(message, ports)
  }

  return {
    passOn: (port) => say({ kind: 'port' }, [port]),
    sayNotifying: () => say({ kind: 'notifying' }),
    sayPlace: (ask, path) => say({ kind: 'place', ask, path }),
    close: () => {
      closing = true
      const ending = services
      if (ending === null) return Promise.resolve()
      return new Promise((resolve) => {
        const tooLong = setTimeout(() => {
          ending.kill()
          resolve()
        }, CLOSING_TIME)
        ending.once('exit', () => {
          clearTimeout(tooLong)
          resolve()
        })
        say({ kind: 'close' })
      })
    },
  }
}
