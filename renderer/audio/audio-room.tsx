/** Hands the audio desk of a screen to everything on it. */
import { createContext, use, type ReactElement, type ReactNode } from 'react'
import { useSettings } from '../app/settings.tsx'
import type { AudioDesk } from './audio-desk.ts'
import { useAudioDesk } from './use-audio-desk.ts'

/** The audio desk of a screen; screens provide it through `AudioRoom`. */
export const AudioDeskContext = createContext<AudioDesk | null>(null)

/** Opens an audio desk for a screen. */
export function AudioRoom(props: { readonly children: ReactNode }): ReactElement {
  const { settings } = useSettings()
  return <AudioDeskContext value={useAudioDesk(settings)}>{props.children}</AudioDeskContext>
}

/** The audio desk of the screen around; null outside of an `AudioRoom`, where nothing sounds. */
export function useAudio(): AudioDesk | null {
  return use(AudioDeskContext)
}
