import { useLayoutEffect, useRef } from 'react'

/** Where a pressed key already means something else: writing, or working the control that has the focus. */
const WRITING =
  'input:not([type=radio]):not([type=checkbox]):not([type=range]), textarea, [contenteditable=true]'
const WORKING = 'button, a[href], summary, select, input, textarea, [role=button], [role=menuitem]'
/** Enter does nothing on a radio button, so it stays free there. */
const ENTERING = WORKING.replace('input,', 'input:not([type=radio]),')

/**
 * Works a key for as long as the component is shown. Letters and digits are left alone while somebody
 * writes; Space and Enter also while a control has the focus. Nothing happens behind an open dialog, with a
 * modifier held, or (unless `repeating`) when the key is held down.
 */
export function useKey(
  key: string,
  onPress: () => void,
  options: { readonly when?: boolean; readonly repeating?: boolean } = {},
): void {
  const newest = useRef(onPress)
  // Before anything is painted: a key that is pressed at first sight counts.
  useLayoutEffect(() => {
    newest.current = onPress
  })
  const active = options.when ?? true
  const repeating = options.repeating ?? false
  useLayoutEffect(() => {
    if (!active) return
    const taken = key === ' ' ? WORKING : key === 'Enter' ? ENTERING : WRITING
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.repeat && !repeating) return
      if (event.key.toLowerCase() !== key.toLowerCase()) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(taken) || document.querySelector('[role=dialog],[role=alertdialog]'))
        return
      event.preventDefault()
      newest.current()
    }
    // On its way down: some controls (a radio button, for one) let no key come up again.
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [key, active, repeating])
}
