import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { RefusedTurn } from '../../../engine/attempt/replay.ts'

/** What the person in front of the screen reads where a turn does not fit. */
export function refusedTurnSentence(refused: RefusedTurn): string {
  switch (refused) {
    case 'not-ringing':
      return HOST_SENTENCES.notRinging
    case 'not-this-ring':
      return HOST_SENTENCES.notThisRing
    case 'not-talking':
      return HOST_SENTENCES.notTalking
    case 'not-held':
      return HOST_SENTENCES.notHeld
    case 'not-this-moment':
      return HOST_SENTENCES.movedOn
    case 'not-offered':
      return HOST_SENTENCES.notOffered
    case 'no-silence':
      return HOST_SENTENCES.noSilence
    case 'not-wrapping-up':
      return HOST_SENTENCES.logOnce
    case 'not-debriefing':
      return HOST_SENTENCES.reflectionLater
    case 'cannot-rewind':
      return HOST_SENTENCES.cannotRewind
    case 'earlier-than-last':
      return HOST_SENTENCES.olderTurn
  }
}
