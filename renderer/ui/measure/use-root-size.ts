import { useSyncExternalStore } from 'react'

/** CSS pixels of one rem: 16 at 1280 × 800, more on larger screens and with larger text. */
export function useRootSize(): number {
  return useSyncExternalStore(follow, measure, () => 16)
}

function measure(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

function follow(notify: () => void): () => void {
  const observer = new MutationObserver(notify)
  observer.observe(document.documentElement, { attributeFilter: ['data-text-size'] })
  window.addEventListener('resize', notify)
  return () => {
    observer.disconnect()
    window.removeEventListener('resize', notify)
  }
}
