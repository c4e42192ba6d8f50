import { useEffect, useRef, type RefObject } from 'react'

/**
 * For the main part of a screen that takes the place of another: whatever had the keyboard there is gone, so the keyboard
 * and the reading begin here. The element needs `tabIndex={-1}` and a name.
 */
export function useScreenFocus(): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null)
  useEffect(() => screen.current?.focus({ preventScroll: true }), [])
  return screen
}
