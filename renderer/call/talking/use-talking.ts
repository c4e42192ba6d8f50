import { useEffect, useState } from 'react'
import { useSettings } from '../../app/settings.tsx'
import { goTo } from '../../app/use-route.ts'
import type { AudioDesk } from '../../audio/audio-desk.ts'
import { useLanguage } from '../../words/use-language.ts'
import { turnFeedback, type TurnFeedback } from '../coach/turn-feedback.ts'
import { useHint, type HintInHand } from '../coach/use-hint.ts'
import type { OpenDialog } from '../dialogs/call-dialogs.tsx'
import { callPlace, type CallPlace } from '../place/call-place.ts'
import type { Call } from '../use-call.ts'

/** What the trainee sees and can do while the customer is on the line. */
export interface Talking {
  readonly place: CallPlace
  readonly coach: boolean
  readonly held: boolean
  /** Coach's word on the last turn while it lies open. */
  readonly feedback: TurnFeedback | null
  readonly hint: HintInHand
  /** Whether the customer's line has been said to its end. */
  readonly isSaid: boolean
  readonly sayAll: () => void
  readonly dialog: OpenDialog | null
  readonly show: (dialog: OpenDialog | null) => void
  readonly answer: (response: string) => void
  /** Puts the customer on hold, or takes the call back. */
  readonly hold: () => void
  readonly mute: () => void
  readonly hangUp: () => void
  /** On hold, and away to the library. */
  readonly leave: () => void
  /** Back to the state after the first `to` turns. */
  readonly rewind: (to: number) => void
  readonly tryAgain: () => void
  /** On from whatever sheet lies on the desk; answers whether there was one. */
  readonly goOn: () => boolean
}

/** Holds the small state of the screen (what lies open, what was said) and turns wishes into turns. */
export function useTalking(call: Call, traineeName: string, audio: AudioDesk): Talking {
  const { settings, change } = useSettings()
  const { attempt, scenario, replayed, phase } = call
  const { played } = replayed
  const { tag } = useLanguage()
  const coach = attempt.mode === 'coach'
  const held = phase === 'held'
  const place = callPlace(attempt, scenario, replayed, traineeName)
  const [dialog, show] = useState<OpenDialog | null>(null)
  // Feedback lies open from the turn that it is about until the trainee goes on.
  const [readUpTo, setReadUpTo] = useState(played.length)
  // The arrival whose line has been said to its end.
  const [said, setSaid] = useState('')
  const feedback =
    coach && played.length > readUpTo ? turnFeedback(scenario, replayed, traineeName, tag) : null
  const hint = useHint(attempt.id, place.arrival)

  const { onSent } = call
  useEffect(() => onSent(() => audio.play('key-click')), [onSent, audio])

  const hold = () => void call.take({ kind: held ? 'resumed' : 'held' })
  const rewind = (to: number) => {
    show(null)
    setReadUpTo(to)
    void call.take({ kind: 'rewound', to })
  }
  return {
    place,
    coach,
    held,
    feedback,
    hint,
    isSaid: said === place.arrival,
    sayAll: () => setSaid(place.arrival),
    dialog,
    show,
    answer: (response) => {
      if (phase !== 'talking' || feedback !== null || call.isStoring()) return
      void call.take({ kind: 'said', moment: place.moment, response })
    },
    hold,
    mute: () => void change({ muted: !settings.muted }).catch(() => undefined),
    hangUp: () => {
      show(null)
      void call.take({ kind: 'hung-up' })
    },
    leave: () => {
      const onHold = held ? Promise.resolve() : call.take({ kind: 'held' })
      void onHold.then(() => goTo({ screen: 'library' }))
    },
    rewind,
    tryAgain: () => rewind(played.length - 1),
    goOn: () => {
      if (held) hold()
      else if (feedback !== null) setReadUpTo(played.length)
      else if (phase === 'closing') call.goOn()
      else return false
      return true
    },
  }
}
