/** How customer and trainee come together: the setting, and on the telephone who called whom. */
import type { ScenarioDocument, Setting } from './scenario-document.ts'

export const CONTACTS = ['phone', 'outgoing', 'counter', 'chat', 'email'] as const

/** A setting, where `phone` means that the customer rings; `outgoing` means that the trainee does. */
export type Contact = Setting | 'outgoing'

/** The way in which a conversation comes about. */
export function contactOf(document: Pick<ScenarioDocument, 'setting' | 'calls'>): Contact {
  return document.setting === 'phone' && document.calls === 'trainee'
    ? 'outgoing'
    : document.setting
}

/** Whether a telephone rings on the trainee's desk and has to be picked up in time. */
export function hasToBePickedUp(document: Pick<ScenarioDocument, 'setting' | 'calls'>): boolean {
  return contactOf(document) === 'phone'
}
