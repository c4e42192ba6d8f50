/** Puts theme, motion, text sizes, spacing and keys of the settings on the page, where style sheets and keys read them. */
import type { Settings } from '../../contract/messages.ts'

type Appearance = Pick<
  Settings,
  'theme' | 'motion' | 'textSize' | 'captionSize' | 'spacing' | 'singleKeys'
>

const NIGHT = '(prefers-color-scheme: dark)'
const CALM = '(prefers-reduced-motion: reduce)'
const STRONG = '(prefers-contrast: more)'

/** Dresses the page as the settings say, and as the system does where they leave the choice to it. */
export function dress(appearance: Appearance, page: HTMLElement): void {
  const wished = (wish: string) => matchMedia(wish).matches
  const ofSystem = () => (wished(STRONG) ? 'high-contrast' : wished(NIGHT) ? 'dark' : 'light')
  const { theme, motion, textSize, captionSize, spacing, singleKeys } = appearance
  page.dataset['theme'] = theme === 'system' ? ofSystem() : theme
  page.dataset['motion'] = motion !== 'system' ? motion : wished(CALM) ? 'reduced' : 'full'
  page.dataset['textSize'] = textSize
  page.dataset['captionSize'] = captionSize
  page.dataset['spacing'] = spacing
  page.dataset['singleKeys'] = singleKeys
}

/** Follows the settings, and the system where they leave the choice to it. Returns how to stop following. */
export function applyAppearance(appearance: Appearance, page: HTMLElement): () => void {
  const apply = () => dress(appearance, page)
  apply()
  const wishes = [NIGHT, CALM, STRONG].map((wish) => matchMedia(wish))
  for (const wish of wishes) wish.addEventListener('change', apply)
  return () => {
    for (const wish of wishes) wish.removeEventListener('change', apply)
  }
}
