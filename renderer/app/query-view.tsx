import type { ReactElement, ReactNode } from 'react'
import { Button } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import { MessagePage } from './message-page.tsx'
import { Waiting } from './waiting.tsx'
import type { Query } from './use-query.ts'

/** Shows a question to the host in each of its states: waiting, failed with a way to retry, or answered. */
export function QueryView<Value>(props: {
  readonly query: Query<Value>
  readonly children: (value: Value) => ReactNode
}): ReactElement {
  const t = useWords()
  const { query } = props
  if (query.state === 'loading') return <Waiting />
  if (query.state === 'failed') {
    return (
      <MessagePage
        alert
        title={t('app:failedTitle')}
        actions={
          <Button kind="action" icon="again" onPress={query.retry}>
            {t('ui:tryAgain')}
          </Button>
        }
      >
        <p>{query.sentence}</p>
      </MessagePage>
    )
  }
  return <>{props.children(query.value)}</>
}
