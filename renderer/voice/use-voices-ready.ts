import { useEffect } from 'react'
import type { VoiceDesk } from './voice-desk.ts'

/** Has the voices for a language ready by the time somebody speaks it; nothing is loaded where nobody will. */
export function useVoicesReady(desk: VoiceDesk, language: string, aloud: boolean): void {
  useEffect(() => {
    if (!aloud) return
    desk.getReady(language)
    return desk.watchSupply(() => desk.getReady(language))
  }, [desk, language, aloud])
}
