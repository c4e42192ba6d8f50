import type { ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { QueryView } from '../app/query-view.tsx'
import { useQuery } from '../app/use-query.ts'
import { AudioRoom } from '../audio/audio-room.tsx'
import { ProjectorDebrief } from '../projector/projector-debrief.tsx'
import { useProjector } from '../projector/use-projector.ts'
import { askCallRewards } from '../rewards/call-rewards.ts'
import { useKey } from '../ui/controls/use-key.ts'
import { useLanguage } from '../words/use-language.ts'
import { DebriefReport } from './debrief-report.tsx'
import { ReflectionQuestion } from './reflection-question.tsx'

/** The debrief of an attempt: one question to the trainee first, then everything that the log tells. */
export function DebriefScreen(props: { readonly attemptId: string }): ReactElement {
  const host = useHost()
  const { tag } = useLanguage()
  const projector = useProjector()
  useKey('p', () => projector.turn(true), { when: !projector.on })
  const query = useQuery(`debrief ${props.attemptId} ${tag}`, async () => {
    const [debrief, attempt] = await Promise.all([
      host.attempts.debrief({ attempt: props.attemptId, language: tag }),
      host.attempts.read({ attempt: props.attemptId, language: tag }),
    ])
    return [debrief, attempt, await askCallRewards(host, { debrief, attempt }, tag)] as const
  })
  return (
    <QueryView query={query}>
      {([debrief, attempt, rewards]) =>
        projector.on ? (
          <ProjectorDebrief debrief={debrief} onLeave={() => projector.turn(false)} />
        ) : debrief.reflection === null ? (
          <ReflectionQuestion
            debrief={debrief}
            attempt={attempt}
            onAnswered={() => query.state === 'ready' && query.refresh()}
          />
        ) : (
          <AudioRoom>
            <DebriefReport debrief={debrief} notes={attempt.notes} rewards={rewards} />
          </AudioRoom>
        )
      }
    </QueryView>
  )
}
