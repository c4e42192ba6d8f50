import { useEffect, type ReactElement } from 'react'
import { placeOfPrinciple } from '../../engine/handbook/explained-doctrine.ts'
import { useHost } from '../app/host.tsx'
import { QueryView } from '../app/query-view.tsx'
import { useQuery } from '../app/use-query.ts'
import { goTo } from '../app/use-route.ts'
import { Waiting } from '../app/waiting.tsx'

/** Looks up where a principle is explained and goes there; the contents where nothing explains it. */
export function PrincipleScreen(props: { readonly principle: string }): ReactElement {
  const host = useHost()
  const query = useQuery('handbook', async () => {
    const { chapters } = await host.handbook.contents({})
    return placeOfPrinciple(chapters, props.principle)
  })
  const place = query.state === 'ready' ? query.value : undefined
  useEffect(() => {
    if (place === undefined) return
    if (place === null) goTo({ screen: 'handbook' }, true)
    else goTo({ screen: 'chapter', ...place }, true)
  }, [place])
  return <QueryView query={query}>{() => <Waiting />}</QueryView>
}
