import type { WorkedExample } from '../../contract/messages.ts'
import type { ThreadMessage } from '../call/thread/thread-messages.ts'
import type { WatchPlace } from './watch-places.ts'

/** What both have written up to a place of an example; nobody wrote it at any time of day. */
export function watchedMessages(
  { best }: WorkedExample,
  place: WatchPlace,
): readonly ThreadMessage[] {
  const customer = (number: number, text: string): ThreadMessage => ({
    id: `customer ${number}`,
    from: 'customer',
    text,
    at: null,
  })
  const answered = place.kind === 'line' ? place.number - 1 : place.number
  const before = best.turns
    .slice(0, answered)
    .flatMap((turn, index) => [
      customer(index + 1, turn.customer),
      { id: `trainee ${index + 1}`, from: 'trainee' as const, text: turn.say, at: null },
    ])
  return place.kind === 'answer'
    ? before
    : [...before, customer(place.kind === 'end' ? place.number + 1 : place.number, place.line)]
}
