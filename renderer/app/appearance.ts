/** Puts theme, motion, text sizes, spacing and keys of the settings on the page, where style sheets and keys read them. */
import type { Settings } from '../../contract/messages.ts'

type Appearance = Pick<
  Settings,
  'theme' | 'motion' | 'textSize' | 'captionSize' | 'spacing' | 'singleKeys'
>

/** Follows the settings, and the system where they leave the choice to it. Returns how to stop following. */
export function applyAppearance(appearance: Appearance, page: HTMLElement): () => void {
  const night = matchMedia('(prefers-color-scheme: dark)')
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  const strong = matchMedia('(prefers-contrast: more)')
  const apply = (): void => {
    const ofSystem = strong.matches ? 'high-contrast' : night.matches ? 'dark' : 'light'
    page.dataset['theme'] = appearance.theme === 'system' ? ofSystem : appearance.theme
    page.dataset['motion'] =
      appearance.motion === 'system' ? (calm.matches ? 'reduced' : 'full') : appearance.motion
    page.dataset['textSize'] = appearance.textSize
    page.dataset['captionSize'] = appearance.captionSize
    page.dataset['spacing'] = appearance.spacing
    page.dataset['singleKeys'] = appearance.singleKeys
  }
  apply()
  const wishes = [night, calm, strong]
  for (const wish of wishes) wish.addEventListener('change', apply)
  return () => {
    for (const wish of wishes) wish.removeEventListener('change', apply)
  }
}
