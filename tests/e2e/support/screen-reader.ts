import type { Page } from '@playwright/test'

/**
 * Puts ears on the window before it loads: from then on it notes what a screen reader would say by itself. That is the
 * text of live regions when it changes (what a region held when it came is passed over, except by alerts, as most screen
 * readers do), and the name of whatever gets the focus.
 */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(ears)
  await page.reload()
}

/** What was said since the last time, in order: `live:`, `alert:` or `focus:` in front of the words. */
export function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: unknown = Reflect.get(window, 'saidByReader')
    return Array.isArray(said) ? said.splice(0).map(String) : []
  })
}

/** Runs in the window. */
function ears(): void {
  const said: string[] = []
  Reflect.set(window, 'saidByReader', said)
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]'
  const last = new WeakMap<Element, string>()
  const known = new WeakSet<Element>()
  let focused: Element | null = null

  const hidden = (element: Element): boolean =>
    element.closest('[aria-hidden=true], [inert], [aria-live=off], [hidden]') !== null
  const words = (node: Node): string => {
    if (node instanceof Text) return node.data
    if (!(node instanceof Element)) return ''
    if (node.getAttribute('aria-hidden') === 'true') return ''
    const label = node.getAttribute('aria-label')
    if (label !== null && node.matches('img, svg, [role=img], [role=timer]')) return label
    const display = getComputedStyle(node).display
    const inner = [...node.childNodes].map(words).join('')
    return display.startsWith('inline') ? inner : ` ${inner} `
  }
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const named = (ids: string | null): string =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id))
      .map((element) => (element === null ? '' : words(element)))
      .join(' ')
  const nameOf = (element: Element): string => {
    const label =
      element.getAttribute('aria-label') ??
      (element.hasAttribute('aria-labelledby')
        ? named(element.getAttribute('aria-labelledby'))
        : null)
    const name = plain(label ?? words(element))
    const more = plain(named(element.getAttribute('aria-describedby')))
    return more === '' ? name : `${name} (${more})`
  }
  const listenTo = (): void => {
    for (const region of document.querySelectorAll(LIVE)) {
      if (hidden(region)) continue
      const text = plain(words(region))
      const alert = region.getAttribute('role') === 'alert'
      const isNew = !known.has(region)
      known.add(region)
      if (last.get(region) === text) continue
      last.set(region, text)
      if (text !== '' && (alert || !isNew)) said.push(`${alert ? 'alert' : 'live'}: ${text}`)
    }
    const now = document.activeElement
    if (now === focused) return
    focused = now
    if (now !== null && now !== document.body) said.push(`focus: ${nameOf(now)}`)
  }
  const begin = (): void => {
    new MutationObserver(listenTo).observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['role', 'aria-live', 'aria-hidden', 'hidden'],
    })
    document.addEventListener('focusin', listenTo)
    listenTo()
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}
