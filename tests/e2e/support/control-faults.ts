/** What can go wrong with a control that somebody wants to press. Lengths are CSS pixels. */
export interface ControlLimits {
  /** The least width and height of what is pressed. */
  readonly least: number
}

/**
 * Runs in the window. Tells every control that is too small to be pressed, sticks out sideways, lies over another one,
 * or cannot be brought out from under something by scrolling.
 */
export function controlFaults({ least }: ControlLimits): readonly string[] {
  const CONTROLS =
    'a[href], button, input, textarea, select, summary, [role=radio], [role=menuitemradio], [tabindex="0"]'
  const faults: string[] = []
  const at = { x: scrollX, y: scrollY }
  const shown = new Set<Element>()
  for (const one of document.querySelectorAll(CONTROLS)) {
    if (one.closest('[aria-hidden=true], [inert], [disabled]') !== null) continue
    // The hint lies on the desk because somebody asked for it, and the same key puts it away.
    if (one.closest('[role=status]') !== null || onlyHeard(one)) continue
    // A hidden input is pressed through its label.
    const place = one.matches('input, [role=radio]') ? (one.closest('label') ?? one) : one
    if (!place.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const box = place.getBoundingClientRect()
    if (box.width > 1 && box.height > 1) shown.add(place)
  }
  const controls = [...shown]
  for (const one of controls) {
    const said = `“${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}” (${one.className || one.tagName})`
    const box = one.getBoundingClientRect()
    const inline = getComputedStyle(one).display === 'inline'
    // A link within a sentence is as high as its line; every other one has room of its own.
    if (!inline && (box.width < least - 0.1 || box.height < least - 0.1))
      faults.push(`${said} is ${Math.round(box.width)} × ${Math.round(box.height)} px.`)
    if (!scrollsSideways(one) && (box.left < -1 || box.right > innerWidth + 1))
      faults.push(`${said} sticks out of the window.`)
    one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const now = one.getBoundingClientRect()
    const x = Math.min(Math.max((now.left + now.right) / 2, 1), innerWidth - 1)
    const y = Math.min(Math.max((now.top + now.bottom) / 2, 1), innerHeight - 1)
    const top = document.elementFromPoint(x, y)
    const inTheWay =
      top !== null &&
      !one.contains(top) &&
      !top.contains(one) &&
      top.closest('[role=status]') === null
    if (inTheWay) faults.push(`${said} is covered by ${top.className.toString() || top.tagName}.`)
  }
  for (const [place, one] of controls.entries())
    for (const other of controls.slice(place + 1)) {
      if (one.contains(other) || other.contains(one)) continue
      const a = seenOf(one)
      const b = seenOf(other)
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (wide > 2 && high > 2)
        faults.push(
          `“${(one.textContent ?? '').trim().slice(0, 30)}” lies over “${(other.textContent ?? '').trim().slice(0, 30)}”.`,
        )
    }
  scrollTo(at.x, at.y)
  return faults

  /** Whether it is there for screen readers only, in a box of one pixel. */
  function onlyHeard(element: Element): boolean {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const box = around.getBoundingClientRect()
      if (box.width <= 1 && box.height <= 1 && getComputedStyle(around).overflow === 'hidden')
        return true
    }
    return false
  }

  /** What is seen of it: the rest has been scrolled away or cut off around it. */
  function seenOf(element: Element): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> {
    let { left, right, top, bottom } = element.getBoundingClientRect()
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible' || around === document.body) continue
      const box = around.getBoundingClientRect()
      left = Math.max(left, box.left)
      right = Math.min(right, box.right)
      top = Math.max(top, box.top)
      bottom = Math.min(bottom, box.bottom)
    }
    return { left, right, top, bottom }
  }

  function scrollsSideways(element: Element): boolean {
    for (let around = element.parentElement; around !== null; around = around.parentElement)
      if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return true
    return false
  }
}
