import type { RefObject } from 'react'
import { switchProjector } from '../../projector/projector-switch.ts'
import { useCallKeys } from '../keys/use-call-keys.ts'
import type { CallPhase } from '../place/call-phase.ts'
import type { OpenDialog } from '../dialogs/call-dialogs.tsx'
import type { Talking } from './use-talking.ts'

/** The key that opens a dialog puts it away, too; the others ask for an answer. */
const OPENED_BY: Readonly<Record<OpenDialog, string | null>> = {
  file: 'f',
  thread: 't',
  end: null,
  rewind: null,
}

/** The keys of the call: 1 to 5 answer, letters work the desk and the telephone, any other shows the whole line. */
export function useTalkingKeys(
  talking: Talking,
  phase: CallPhase,
  desk: {
    readonly pad: RefObject<HTMLTextAreaElement | null>
    /** Whether there is a thread of messages to open. */
    readonly threaded: boolean
  },
): void {
  const { place, coach, feedback, dialog, show } = talking
  const onLine = talking.held || phase === 'talking'
  // The last line is never skipped by the key that leaves it.
  const mayGoOn = talking.isSaid || feedback !== null || phase !== 'closing'
  useCallKeys((key) => {
    if (dialog !== null) {
      if (OPENED_BY[dialog] !== key) return false
      show(null)
      return true
    }
    const chosen = place.answers.find((offered) => String(offered.key) === key)
    if (chosen !== undefined && phase === 'talking' && feedback === null) talking.answer(chosen.id)
    else if (key === 'f') show('file')
    else if (key === 't' && desk.threaded) show('thread')
    else if (key === 'p') switchProjector(true)
    else if (key === 'n') desk.pad.current?.focus()
    else if (key === 'm') talking.mute()
    else if (key === 'h' && onLine) talking.hold()
    else if (key === 'e' && onLine) show('end')
    else if (key === '?' && coach) talking.hint.toggle()
    else if (key === 'r' && coach && feedback !== null) talking.tryAgain()
    else if (key === 'r' && coach && place.turn > 1) show('rewind')
    else if (key === 'Enter' && mayGoOn && talking.goOn()) return true
    else if (!talking.isSaid && key !== 'Tab') talking.sayAll()
    else return false
    return true
  })
}
