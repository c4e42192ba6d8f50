import { Suspense, type ReactElement, type ReactNode } from 'react'
import { useHost } from './host.tsx'
import { useKnown } from './known.tsx'
import { later } from './later.tsx'
import { QueryView } from './query-view.tsx'
import { SaveBanner } from './save-banner.tsx'
import { useWatched } from './use-watched.ts'
import { Waiting } from './waiting.tsx'

const RecoveryScreen = later(
  async () => (await import('../recovery/recovery-screen.tsx')).RecoveryScreen,
)

/**
 * Lets the screens through while the store is open, with the banner when it cannot write; otherwise the
 * recovery screen stands here.
 */
export function StoreGate(props: { readonly children: ReactNode }): ReactElement {
  const host = useHost()
  const store = useWatched('store', (signal) => host.store.watch({}, { signal }), useKnown().store)
  return (
    <QueryView query={store}>
      {(state) =>
        state.kind === 'open' ? (
          <>
            {state.saving === 'not-saving' && <SaveBanner reason={state.reason} />}
            {props.children}
          </>
        ) : (
          <Suspense fallback={<Waiting />}>
            <RecoveryScreen state={state} />
          </Suspense>
        )
      }
    </QueryView>
  )
}
