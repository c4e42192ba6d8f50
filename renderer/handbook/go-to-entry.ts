/** The element of an entry on the page, or null where it is not (or no longer) there. */
export function entryElement(entry: string): HTMLElement | null {
  return document.getElementById(`entry-${entry}`)
}

/** Moves the reading, for eyes and for screen readers, to the heading of an entry. */
export function goToEntry(entry: string): void {
  const heading = entryElement(entry)
  if (heading === null) return
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}
