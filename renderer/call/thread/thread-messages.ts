import type { ReplayedAttempt } from '../../../engine/attempt/replay.ts'
import { customerLine } from '../../../engine/conversation/customer-line.ts'
import { fillPlaceholders } from '../../../engine/conversation/placeholders.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'

/** Something that was written in a chat or by mail. */
export interface ThreadMessage {
  readonly id: string
  readonly from: 'customer' | 'trainee'
  /** Null where the trainee let the time for an answer go by. */
  readonly text: string | null
  /** The same in a few words, for the projector; left out or empty where there are none. */
  readonly short?: string
  /** When it was written, in milliseconds since 1970; null where nobody knows. */
  readonly at: number | null
}

/** What messages look like: bubbles with their time, oldest first, or mails as sheets, the latest on top. */
export type ThreadLook = 'chat' | 'email'

/** The conversation as it stands on paper. */
export interface ThreadInHand {
  readonly look: ThreadLook
  /** All messages, the customer's present one last. */
  readonly messages: readonly ThreadMessage[]
  /** Whether the customer is still writing that one; a mail comes whole. */
  readonly typing: boolean
}

/** What both have written up to the customer's present message, which is left out, oldest first. */
export function threadMessages(
  scenario: Scenario,
  { played }: Pick<ReplayedAttempt, 'played'>,
  traineeName: string,
  /** When the attempt began, and when its first message came, in milliseconds since it began. */
  time: { readonly startedAt: string; readonly openedAt: number },
): readonly ThreadMessage[] {
  const began = Date.parse(time.startedAt)
  return played.flatMap(({ number, at, before, taken }, index): readonly ThreadMessage[] => {
    const came = played[index - 1]?.at ?? time.openedAt
    const filled = (text: string): string =>
      fillPlaceholders(text, scenario.document, before, traineeName)
    const answer = taken.kind === 'silence' ? null : filled(taken.document.say)
    const short = taken.kind === 'silence' ? '' : filled(taken.document.short)
    return [
      {
        id: `customer ${number}`,
        from: 'customer',
        text: customerLine(scenario, before, traineeName).text,
        at: began + came,
      },
      { id: `trainee ${number}`, from: 'trainee', text: answer, short, at: began + at },
    ]
  })
}
