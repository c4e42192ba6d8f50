import { useMemo } from 'react'
import type { Talking } from '../talking/use-talking.ts'
import type { Call } from '../use-call.ts'
import { threadMessages, type ThreadInHand, type ThreadMessage } from './thread-messages.ts'

/** The thread of a chat or an exchange of mails; null where people speak. */
export function useThread(
  call: Call,
  talking: Talking,
  traineeName: string,
  /** Whether messages are there in the picture that brings them. */
  atOnce: boolean,
): ThreadInHand | null {
  const { attempt, scenario, replayed, log } = call
  const { setting } = scenario.document
  const { line, arrival } = talking.place
  const look = setting === 'chat' || setting === 'email' ? setting : null
  const messages = useMemo(() => {
    const openedAt = log.find(({ turn }) => turn.kind === 'picked-up')?.at ?? 0
    const time = { startedAt: attempt.startedAt, openedAt }
    const came = replayed.played.at(-1)?.at ?? openedAt
    const present: ThreadMessage = {
      id: arrival,
      from: 'customer',
      text: line.text,
      at: Date.parse(attempt.startedAt) + came,
    }
    return [...threadMessages(scenario, replayed, traineeName, time), present]
  }, [attempt.startedAt, scenario, replayed, log, traineeName, line.text, arrival])
  if (look === null) return null
  return { look, messages, typing: look === 'chat' && !talking.isSaid && !atOnce }
}
