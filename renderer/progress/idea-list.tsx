import type { ReactElement } from 'react'
import type { PracticeIdea } from '../../contract/progress-messages.ts'
import { addressOf } from '../app/route.ts'
import { ButtonLink } from '../ui/controls/button.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords, type Words } from '../words/use-words.ts'
import styles from './idea-list.module.css'

/** What would help most, each idea with the weakness that it mends. */
export function IdeaList(props: {
  readonly ideas: readonly PracticeIdea[]
  /** Whether any skill has enough behind it for a weakness to show. */
  readonly known: boolean
}): ReactElement {
  const t = useWords()
  return (
    <section aria-labelledby="progress-next" className={styles.ideas}>
      <Panel padded>
        <h2 id="progress-next">{t('progress:next')}</h2>
        {props.ideas.length === 0 ? (
          <p>{t(props.known ? 'progress:nothingNext' : 'progress:tooLittle')}</p>
        ) : (
          <ul>
            {props.ideas.map((idea, place) => (
              <li key={`${idea.target.kind} ${idea.target.id}`} className={styles.idea}>
                <p>{reasonWords(idea, t)}</p>
                <ButtonLink
                  kind={place === 0 ? 'action' : 'ghost'}
                  href={addressOf(
                    idea.target.kind === 'drill'
                      ? { screen: 'practice' }
                      : { screen: 'brief', scenario: idea.target.id },
                  )}
                >
                  {t(idea.target.kind === 'drill' ? 'progress:doDrill' : 'progress:playScenario', {
                    title: idea.target.title,
                  })}
                </ButtonLink>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </section>
  )
}

function reasonWords({ reason, target }: PracticeIdea, t: Words): string {
  if (reason.kind === 'area') {
    const area = t(`progress:areas.${reason.area}`)
    return t(`progress:ideaArea.${target.kind}`, { area, level: reason.level })
  }
  const { step, procedure, late, missing, calls } = reason
  return t('progress:ideaStep', { step, procedure, times: late + missing, count: calls })
}
