import { useEffect } from 'react'
import { useAudio } from '../audio/audio-room.tsx'
import type { CallRewards } from './call-rewards.ts'

/** Lets a star be heard where a call earned something that was not there before. */
export function useStarSound(rewards: CallRewards, shown: boolean): void {
  const audio = useAudio()
  const sounds = shown && isNew(rewards)
  useEffect(() => {
    if (sounds) audio?.play('star')
  }, [audio, sounds])
}

function isNew({ stars, standing, seals, extraMile }: CallRewards): boolean {
  const better = standing.kind === 'first' || standing.kind === 'new-best'
  return (better && stars > 0) || seals.length > 0 || extraMile !== null
}
