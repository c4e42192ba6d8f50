import { useEffect, useState } from 'react'
import type { VoiceDesk, VoiceSupply } from './voice-desk.ts'

/** The voices for a language; draws anew when the system hands in more. */
export function useVoiceSupply(desk: VoiceDesk, language: string): VoiceSupply {
  const [, look] = useState(0)
  useEffect(() => desk.watchSupply(() => look((count) => count + 1)), [desk])
  return desk.supply(language)
}
