/** What somebody does on the first screen between its first sight and the moment when the program listens. */

type Field = HTMLInputElement | HTMLSelectElement

/** Presses that are kept until they can be answered. */
export interface EarlyPresses {
  /** From here on the program itself hears clicks; fields stand as they were drawn, until `replay`. */
  readonly handOver: () => void
  /** Does once more, in their order, what nobody has heard; to be called when everything listens. */
  readonly replay: () => void
}

/**
 * Keeps presses of keys, clicks and what is filled in. Links are none of it: they lead to their screen by themselves,
 * and the program starts there.
 */
export function keepEarlyPresses(where: HTMLElement): EarlyPresses {
  const kept: (() => void)[] = []
  const filled = new Set<Field>()
  const click = ({ target }: Event): void => {
    if (!(target instanceof Element) || !where.contains(target) || leadsAway(target)) return
    const pressed = target.closest<HTMLElement>('a, button')
    if (pressed !== null) kept.push(() => pressed.isConnected && pressed.click())
  }
  const press = (event: KeyboardEvent): void => {
    const { target } = event
    const same = new KeyboardEvent('keydown', event)
    kept.push(() => {
      const heard = target instanceof Element && target.isConnected ? target : document.body
      heard.dispatchEvent(same)
    })
  }
  const fill = ({ target }: Event): void => {
    if (isField(target) && where.contains(target)) filled.add(target)
  }
  window.addEventListener('click', click, true)
  window.addEventListener('input', fill, true)
  window.addEventListener('keydown', press, true)
  return {
    handOver: () => {
      window.removeEventListener('click', click, true)
      window.removeEventListener('input', fill, true)
      for (const field of filled) kept.push(asDrawn(field))
    },
    replay: () => {
      window.removeEventListener('keydown', press, true)
      for (const again of kept.splice(0)) again()
    },
  }
}

/** Whether a click goes to another address, which the window sees to without us. */
function leadsAway(target: Element): boolean {
  const link = target.closest<HTMLAnchorElement>('a[href]')
  return link !== null && link.hash !== '#/'
}

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}

/** Puts a field back to what was drawn, which the program takes it to be, and returns how to fill it in again. */
function asDrawn(field: Field): () => void {
  if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type)) {
    const { checked } = field
    const group = [...field.ownerDocument.getElementsByName(field.name)]
    for (const one of field.type === 'radio' ? group : [field])
      if (one instanceof HTMLInputElement) one.checked = one.defaultChecked
    return () => {
      if (field.isConnected && field.checked !== checked) field.click()
    }
  }
  const { value } = field
  field.value = drawnValue(field)
  return () => {
    if (!field.isConnected) return
    write(field, value)
    const kind = field instanceof HTMLInputElement ? 'input' : 'change'
    field.dispatchEvent(new Event(kind, { bubbles: true }))
  }
}

function drawnValue(field: Field): string {
  if (field instanceof HTMLInputElement) return field.defaultValue
  return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? ''
}

/** Writes past React, which watches `value` of the element itself and would take this for its own doing. */
function write(field: Field, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value)
}
