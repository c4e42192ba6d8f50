/**
 * Moves the keyboard to the line of the log before (−1) or after (1) the one it is in; at either end it
 * stays where it is.
 */
export function moveToLine(from: EventTarget, way: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-log-line]')]
  const line = from instanceof Element ? from.closest('li') : null
  const place = rows.findIndex((row) => line?.contains(row) === true)
  if (place < 0) return
  rows[place + way]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
}
