/** A trainee without a mouse: every key is followed by a look at where the keyboard is. */
import { expect, type Page } from '@playwright/test'

/** Presses a key and expects the focus to be somewhere, and to be seen where it stands on a control. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await expectFocus(page, `after ${key}`)
}

/** Tabs on until a control has the focus whose name begins so; no further than once around. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab')
    // Past the last control the keyboard goes through the browser's own, and comes back at the top.
    const past = await page.evaluate(() => document.activeElement === document.body)
    if (past) await page.keyboard.press('Tab')
    await expectFocus(page, `after Tab, past ${passed.at(-1) ?? 'nothing yet'}`)
    const here = await focusName(page)
    if (typeof name === 'string' ? here.startsWith(name) : name.test(here)) return
    passed.push(here)
  }
  throw new Error(`Tab leads nowhere to ${String(name)}, but to: ${passed.join(' | ')}`)
}

/** Expects the focus on a control that can be seen, or on a part of the page that is being read. */
export async function expectFocus(page: Page, when: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(lookAtFocus), { message: `the focus ${when}`, timeout: 3_000 })
    .toBe('seen')
}

/** The name of the control that has the focus. */
function focusName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
        : ''
    const name = element?.getAttribute('aria-label') ?? (labels || element?.textContent)
    return (name ?? '').trim()
  })
}

/** Runs in the page: where the focus is, and whether it can be seen. */
function lookAtFocus(): string {
  const element = document.activeElement
  if (element === null || element === document.body) return 'lost'
  const control = element.matches('a, button, input, textarea, select, summary, [role=radio]')
  if (!control) return 'seen'
  // A hidden input stands in its label, which shows the ring for it.
  const shown = element.closest('label') ?? element
  const about = `${element.tagName} ${element.getAttribute('aria-label') ?? shown.textContent ?? ''}`
  // A search stands in a field of its own, which shows the ring for both.
  const field = element.matches('[type=search]') ? element.parentElement : null
  const rings = [shown, element, field].some((one) => {
    if (one === null) return false
    const style = getComputedStyle(one)
    return (
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== 'none'
    )
  })
  if (!rings) return `no ring on ${about}`
  const box = shown.getBoundingClientRect()
  const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth
  if (!inside) return `outside the window: ${about}`
  const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1)
  const y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1)
  const top = document.elementFromPoint(x, y)
  const covered = top !== null && !shown.contains(top) && !top.contains(shown)
  return covered ? `covered by ${top.outerHTML.slice(0, 80)}: ${about}` : 'seen'
}
