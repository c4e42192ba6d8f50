import { useSettings } from '../app/settings.tsx'

/** Whether stars, praise, streaks and seals are shown. */
export function useRewards(): boolean {
  return useSettings().settings.rewards === 'on'
}
