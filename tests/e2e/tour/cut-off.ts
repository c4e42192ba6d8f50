/** Runs in the window. Tells every text that has too little room, with what holds it. */
export function cutOff(): readonly string[] {
  const complaints: string[] = []
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (wide > 0) complaints.push(`The page scrolls sideways by ${wide} px.`)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const seen = new Set<Element>()
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement
    if (holder === null || seen.has(holder) || (node.textContent ?? '').trim() === '') continue
    seen.add(holder)
    if (holder.closest('.only-heard, [data-picture], script, style') !== null) continue
    if (!holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const said = `“${(holder.textContent ?? '').trim().slice(0, 60)}” (${holder.className || holder.tagName})`
    if (/\{\{|\}\}/.test(holder.textContent ?? '')) complaints.push(`${said} has an empty place.`)
    const text = textBox(node)
    if (text.width === 0 || text.height === 0) continue
    for (let around: Element | null = holder; around !== null; around = around.parentElement) {
      const style = getComputedStyle(around)
      if (around === document.body) break
      const box = around.getBoundingClientRect()
      const scrolls = /auto|scroll/.test(style.overflowX)
      if (scrolls) break
      // What fades out does so on purpose, as the case file on the desk, which opens on a press.
      if (style.maskImage !== 'none') break
      const cuts = /hidden|clip/.test(style.overflowX)
      const painted =
        style.backgroundColor !== 'rgba(0, 0, 0, 0)' || Number.parseFloat(style.borderLeftWidth) > 0
      if (!cuts && !painted) continue
      if (box.width === 0) continue
      const out = Math.max(box.left - text.left, text.right - box.right)
      if (out > 1.5) {
        complaints.push(
          `${said} runs ${Math.round(out)} px out of ${around.className || around.tagName}.`,
        )
        break
      }
      const margin =
        style.overflowY === 'clip' ? Number.parseFloat(style.overflowClipMargin) || 0 : 0
      const below = Math.max(text.bottom - box.bottom, box.top - text.top) - margin
      if (cuts && below > text.height / 2 && /hidden|clip/.test(style.overflowY)) {
        complaints.push(`${said} is cut off below by ${around.className || around.tagName}.`)
        break
      }
    }
  }
  return complaints

  function textBox(node: Node): DOMRect {
    const range = document.createRange()
    range.selectNodeContents(node)
    return range.getBoundingClientRect()
  }
}
