import { TONES } from '../../engine/machine/call-states.ts'
import type { Words } from '../words/use-words.ts'

/** How far a call that the trainee makes has come before the customer is on the line. */
export type DiallingPhase = 'on-hook' | 'dialling' | 'answered'

/** What is read and heard while the trainee rings the customer. */
export interface DiallingWords {
  readonly title: string
  readonly help: string
  /** What a press does. */
  readonly action: string
  /** For those who do not see the telephone. */
  readonly heard: string
}

/** The words of a phase; `tone` is the ringing tone that sounds, from 1. */
export function diallingWords(
  t: Words,
  phase: DiallingPhase,
  name: string,
  tone: number,
): DiallingWords {
  switch (phase) {
    case 'on-hook':
      return {
        title: t('ringing:outgoing.title', { name }),
        help: t('ringing:outgoing.dialHelp'),
        action: t('ringing:outgoing.dial', { name }),
        heard: t('ringing:outgoing.readyHeard', { name }),
      }
    case 'dialling':
      return {
        title: t('ringing:outgoing.ringing', { name }),
        help: t('ringing:outgoing.toneHelp'),
        action: t('ringing:outgoing.through'),
        heard: t('ringing:outgoing.toneHeard', { tone: Math.max(1, tone), tones: TONES }),
      }
    case 'answered':
      return {
        title: t('ringing:outgoing.answered', { name }),
        help: '',
        action: t('ringing:outgoing.through'),
        heard: t('ringing:outgoing.answeredHeard', { name }),
      }
  }
}
