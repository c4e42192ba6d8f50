import type { RefusedTurn } from '../../../engine/attempt/replay.ts'

/** What the person in front of the screen reads where a turn does not fit. */
export function refusedTurnSentence(refused: RefusedTurn): string {
  switch (refused) {
    case 'not-ringing':
      return 'The telephone is not ringing any more.'
    case 'not-this-ring':
      return 'This call cannot be picked up at that ring.'
    case 'not-talking':
      return 'Nobody is on the line just now.'
    case 'not-held':
      return 'The call is not on hold.'
    case 'not-this-moment':
      return 'The conversation has moved on since; please choose again.'
    case 'not-offered':
      return 'This answer is not on offer here.'
    case 'no-silence':
      return 'The customer goes on waiting here.'
    case 'not-wrapping-up':
      return 'The call log can be written once, after the call.'
    case 'not-debriefing':
      return 'The question is asked after the call log.'
    case 'cannot-rewind':
      return 'The conversation cannot go back to that turn.'
    case 'earlier-than-last':
      return 'This turn is older than the one before it.'
  }
}
