import type { ReactElement, ReactNode } from 'react'
import { RecoveryScreen } from '../recovery/recovery-screen.tsx'
import { useHost } from './host.tsx'
import { QueryView } from './query-view.tsx'
import { SaveBanner } from './save-banner.tsx'
import { useWatched } from './use-watched.ts'

/**
 * Lets the screens through while the store is open, with the banner when it cannot write; otherwise the
 * recovery screen stands here.
 */
export function StoreGate(props: { readonly children: ReactNode }): ReactElement {
  const host = useHost()
  const store = useWatched('store', (signal) => host.store.watch({}, { signal }))
  return (
    <QueryView query={store}>
      {(state) =>
        state.kind === 'open' ? (
          <>
            {state.saving === 'not-saving' && <SaveBanner reason={state.reason} />}
            {props.children}
          </>
        ) : (
          <RecoveryScreen state={state} />
        )
      }
    </QueryView>
  )
}
